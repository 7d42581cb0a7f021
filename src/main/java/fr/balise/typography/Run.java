package fr.balise.typography;

/// A stretch of a finished text, raised or not: «1er juin» is «1», «er» as superscript, « juin».
public record Run(String text, boolean superscript) {}
