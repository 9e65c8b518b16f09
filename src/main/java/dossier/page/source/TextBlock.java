package dossier.page.source;

/** A block of a source's text, in reading order. */
public sealed interface TextBlock
    permits HeadingBlock, PassageBlock, SeparatorBlock, OmissionBlock {}
