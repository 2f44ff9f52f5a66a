/// `teks` with every run of sixteen digits masked: somebody may type an NIK or a KK number where words are expected, and
/// neither may lie open in a table or in the trail.
package func samarkanNomor(_ teks: String) -> String {
  teks.replacing(/\d{16,}/) { cocok in
    "\(cocok.output.prefix(6))******\(cocok.output.suffix(4))"
  }
}
