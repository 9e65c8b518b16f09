package dossier.content;

import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads YAML 1.2 into {@link Field}s, every value as the signs that the author wrote. What YAML
 * would take for something else and drop (anchors, aliases, tags, a hash in a value) is refused.
 */
final class Yaml {
  private static final int LARGEST = 16 << 20;
  private static final int DEEPEST = 50;

  private final InputFile file;
  private final int[] offsets;
  private final Iterator<Event> events;
  private int behind;

  private Yaml(InputFile file, Span region) {
    this.file = file;
    this.offsets = offsetsOfCodePoints(file.text(), region);
    this.behind = region.start();
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(LARGEST).setLabel(file.path()).build();
    this.events = new Parse(settings).parseString(region.in(file.text())).iterator();
  }

  /**
   * The mapping written in a region of a file; an empty region is an empty mapping. What is
   * unreadable is reported.
   */
  static Optional<Mapping> readMapping(InputFile file, Span region, Diagnostics diagnostics) {
    return read(file, region, Yaml::asMapping, diagnostics);
  }

  /**
   * The list written in a region of a file, as the one field {@code name} of a mapping. What is
   * unreadable is reported.
   */
  static Optional<Mapping> readList(
      InputFile file, Span region, String name, Diagnostics diagnostics) {
    return read(file, region, field -> asList(name, field), diagnostics);
  }

  private static Optional<Mapping> read(
      InputFile file, Span region, Function<Field, Mapping> shape, Diagnostics diagnostics) {
    Yaml yaml = new Yaml(file, region);
    try {
      return Optional.of(
          yaml.root()
              .map(shape)
              .orElse(new Mapping(List.of(), new Span(region.start(), region.start()))));
    } catch (Refused refused) {
      diagnostics.add(refused.finding(file));
    } catch (MarkedYamlEngineException broken) {
      Place gaveUp = Place.of(file, broken.getProblemMark().map(yaml::point).orElse(region));
      Optional<Place> began = broken.getContextMark().map(mark -> Place.of(file, yaml.point(mark)));
      diagnostics.add(YamlProblem.finding(broken.getProblem(), gaveUp, began.orElse(gaveUp)));
    } catch (RuntimeException broken) {
      // Whatever else the parser throws: what it had read until then tells the place.
      diagnostics.add(
          YamlProblem.finding("this line cannot be read as YAML", Place.of(file, yaml.next()))
              .help("put the value between '…', where a backslash is a sign like any other"));
    }
    return Optional.empty();
  }

  private Optional<Field> root() {
    take(ID.StreamStart);
    if (take(ID.DocumentStart, ID.StreamEnd).getEventId() == ID.StreamEnd) {
      return Optional.empty();
    }
    Field root = field(events.next(), 0);
    take(ID.DocumentEnd);
    Event after = events.next();
    if (after.getEventId() != ID.StreamEnd) {
      throw new Refused(
          "a line `---` or `...` divides these fields in two", "take the line away", span(after));
    }
    return Optional.of(root);
  }

  private Event take(ID... expected) {
    Event event = events.next();
    if (!List.of(expected).contains(event.getEventId())) {
      throw new IllegalStateException("unexpected " + event.getEventId());
    }
    return event;
  }

  private static Mapping asMapping(Field field) {
    if (field instanceof Mapping mapping) {
      return mapping;
    }
    if (field instanceof Scalar scalar && YamlProblem.isGlued(scalar.value())) {
      throw new Refused(YamlProblem.NO_SPACE, YamlProblem.SPACE_IT, field.span());
    }
    throw new Refused(
        "these are no fields", "write each on a line of its own as `name: value`", field.span());
  }

  private static Mapping asList(String name, Field field) {
    if (field instanceof Sequence list) {
      Scalar key = new Scalar(name, new Span(list.span().start(), list.span().start()));
      return new Mapping(List.of(new Entry(key, list)), list.span());
    }
    throw new Refused("this is no list", "begin each item with `- `", field.span());
  }

  private Field field(Event event, int depth) {
    Span begin = span(event);
    behind = begin.end();
    if (depth > DEEPEST) {
      throw new Refused("the values are nested too deeply", "write them on fewer levels", begin);
    }
    refuseMarks(event, begin);
    if (event instanceof ScalarEvent scalar) {
      SignsKept.check(file, scalar, begin);
      return new Scalar(scalar.getValue(), begin);
    }
    return event instanceof MappingStartEvent ? mapping(begin, depth) : sequence(begin, depth);
  }

  private static void refuseMarks(Event event, Span span) {
    boolean isTagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    boolean isNamed = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (isTagged || isNamed || event instanceof AliasEvent) {
      throw new Refused(
          YamlProblem.BEGINS_SO,
          "put the whole value into quotation marks; a value named with & is written out wherever"
              + " it is used",
          span);
    }
  }

  private Field sequence(Span begin, int depth) {
    List<Field> items = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != ID.SequenceEnd; event = events.next()) {
      items.add(field(event, depth + 1));
    }
    return new Sequence(items, begin.join(span(event)));
  }

  private Field mapping(Span begin, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Event event = events.next();
    for (; event.getEventId() != ID.MappingEnd; event = events.next()) {
      if (!(field(event, depth + 1) instanceof Scalar key)) {
        throw new Refused("the name of a field is no plain word", "write `name: value`", begin);
      }
      if (!names.add(key.value())) {
        throw new Refused(
            "the field “" + key.value() + "” stands twice",
            "join the two, or take one away",
            key.span());
      }
      entries.add(new Entry(key, field(events.next(), depth + 1)));
    }
    return new Mapping(entries, begin.join(span(event)));
  }

  /** Where an event stands, without the white space in front of the next one. */
  private Span span(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(offsets[0]);
    int end = event.getEndMark().map(this::offset).orElse(start);
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private Span point(Mark mark) {
    return new Span(offset(mark), offset(mark));
  }

  private int offset(Mark mark) {
    return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
  }

  /** The line of what stands behind the values read so far. */
  private Span next() {
    int line = file.position(Math.min(behind + 1, file.text().length())).line();
    return file.lineSpan(line);
  }

  /** Marks count code points; our spans count UTF-16 code units. */
  private static int[] offsetsOfCodePoints(String text, Span region) {
    int[] offsets = new int[text.codePointCount(region.start(), region.end()) + 1];
    int at = region.start();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < region.end() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }
}
