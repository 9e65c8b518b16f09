package dossier.site;

/** Is told how far a build has come. Called by many threads. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (stage, done, all) -> {};

  /**
   * A step of a stage is done, or the stage begins.
   *
   * @param stage what is going on, in a few words
   * @param done how many steps of it are done
   * @param all how many there are; 0 if it is one
   */
  void at(String stage, int done, int all);
}
