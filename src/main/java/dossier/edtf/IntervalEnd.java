package dossier.edtf;

/** What stands at an end of an interval: a date, or {@link NoDate}. */
public sealed interface IntervalEnd permits EdtfDate, NoDate {}
