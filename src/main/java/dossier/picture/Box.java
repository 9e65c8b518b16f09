package dossier.picture;

/** A rectangle with sides along the axes. */
public record Box(double left, double top, double right, double bottom) {

  public static Box around(double x, double y, double reach) {
    return new Box(x - reach, y - reach, x + reach, y + reach);
  }

  public Box shrunk(double by) {
    return new Box(left + by, top + by, right - by, bottom - by);
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  public boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }
}
