package dossier.page;

import dossier.html.DateWords;
import java.util.List;

/** What happened to the brig, in order. */
final class SampleEvents {

  /** An event in the few words that lists need. */
  record Sample(String id, DateWords when, String title, String gloss, String role, int tab) {

    boolean isDisputed() {
      return when.words().contains(" or ");
    }
  }

  static final List<Sample> ALL =
      List.of(
          of("birth", "about 1752", "1752~", "Josiah Pell is born at Saltby", "", "born", 2),
          of("sea", "1764", "1764", "Pell goes to sea", "As a boy of twelve.", "ship’s boy", 1),
          of(
              "launch",
              "May 1789",
              "1789-05",
              "The Halcyon is launched",
              "Two masts, sixty men and a figurehead that nobody liked.",
              "witness",
              1),
          of(
              "sail",
              "2 October 1790",
              "1790-10-02",
              "The Halcyon leaves Port Sabine",
              "Bound for the south with breadfruit frames and too little water.",
              "boatswain",
              1),
          of(
              "flogging",
              "14 January 1791",
              "1791-01-14",
              "Three men are flogged",
              "For a cheese, or for what was said about a cheese.",
              "in charge",
              1),
          of("water", "spring 1791", "1791-21", "The water is rationed", "", "acted upon", 2),
          of(
              "mutiny",
              "27 or 28 April 1791",
              "1791-04-27/1791-04-28",
              "Mutiny on the Halcyon",
              "The watch on deck will not go below, and the captain wakes in irons.",
              "leader",
              1),
          of(
              "boat",
              "28 April 1791",
              "1791-04-28",
              "The captain is put into the boat",
              "With eighteen men, a compass and the ship’s cat.",
              "in command",
              1),
          of("quarrel", "", "", "The mutineers quarrel", "Over who is to steer.", "peacemaker", 1),
          of("landing", "June 1791", "1791-06", "Pell lands at Ilha Verde", "", "landed", 1),
          of(
              "letter",
              "3 November 1791",
              "1791-11-03",
              "The captain writes to the Navy Board",
              "",
              "accused",
              2),
          of(
              "drowning",
              "9 March 1792",
              "1792-03-09",
              "A man is lost in the surf",
              "Perhaps Pell.",
              "victim",
              2),
          of(
              "oath",
              "11 August 1793",
              "1793-08-11",
              "The carpenter is sworn",
              "Before the magistrate Muñoz, with the cook as witness.",
              "told of",
              3));

  private SampleEvents() {}

  private static Sample of(
      String id, String words, String edtf, String title, String gloss, String role, int tab) {
    return new Sample(id, new DateWords(words, edtf), title, gloss, role, tab);
  }
}
