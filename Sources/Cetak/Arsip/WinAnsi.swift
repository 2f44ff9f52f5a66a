/// The glyph name at `code` of WinAnsiEncoding (ISO 32000-1, annex D.2); nil where there is none.
func winAnsiName(_ code: Int) -> String? {
  switch code {
  case 65...90, 97...122: String(UnicodeScalar(UInt8(code)))
  case 32..<32 + punctuation.count: punctuation[code - 32]
  case 91...96: ["bracketleft", "backslash", "bracketright", "asciicircum", "underscore", "grave"][code - 91]
  case 123...126: ["braceleft", "bar", "braceright", "asciitilde"][code - 123]
  case 128...255: upper[code - 128] == "-" ? nil : upper[code - 128]
  default: nil
  }
}

private let punctuation = words(
  """
  space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus
  comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal
  greater question at
  """)

private let upper = words(
  """
  Euro - quotesinglbase florin quotedblbase ellipsis dagger daggerdbl circumflex perthousand Scaron
  guilsinglleft OE - Zcaron - - quoteleft quoteright quotedblleft quotedblright bullet endash emdash tilde
  trademark scaron guilsinglright oe - zcaron Ydieresis space exclamdown cent sterling currency yen brokenbar
  section dieresis copyright ordfeminine guillemotleft logicalnot hyphen registered macron degree plusminus
  twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright
  onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla
  Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex
  Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute
  acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex
  idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex
  udieresis yacute thorn ydieresis
  """)

private func words(_ text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init)
}
