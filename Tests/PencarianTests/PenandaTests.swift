import Testing

@testable import Pencarian

@Suite struct PenandaTests {
  private func tandai(_ teks: String, _ cari: String) -> String { lihat(Penanda(Rumus(cari)).tandai(teks)) }
  private func cuplik(_ teks: String, _ cari: String) -> String { lihat(Penanda(Rumus(cari)).cuplik(teks)) }
  private func lihat(_ teks: TeksBertanda) -> String {
    teks.ruas.map { $0.cocok ? "[\($0.teks)]" : $0.teks }.joined()
  }

  @Test func `kata yang dicari ditandai dengan ejaan aslinya`() {
    #expect(tandai("Rapat RAPÁT rapatnya <b>", "rapat ") == "[Rapat] [RAPÁT] rapatnya <b>")
    #expect(tandai("Rapat dan rapatnya", "rapat") == "[Rapat] dan [rapatnya]")
    #expect(tandai("dinas luar, luar dinas", "\"luar dinas\"") == "dinas luar, [luar] [dinas]")
    #expect(tandai("tidak ada", "lain") == "tidak ada")
    #expect(tandai("", "lain") == "")
  }

  @Test func `cuplikan diambil di sekitar kata yang dicari`() {
    let teks = (1...200).map { "kata\($0)" }.joined(separator: " ")
    #expect(cuplik(teks, "kata150 ").hasPrefix("… kata144 "))
    #expect(cuplik(teks, "kata150 ").contains("kata149 [kata150] kata151"))
    #expect(cuplik(teks, "kata150 ").hasSuffix(" …"))
    #expect(cuplik(teks, "tiada").hasPrefix("kata1 kata2"))
    #expect(cuplik("Isi pendek.", "pendek") == "Isi [pendek].")
    #expect(cuplik("", "x") == "")
    let rapat = (1...100).map { $0 == 5 ? "rapat" : $0 > 80 && $0 < 90 ? "rapat" : "kata" }
      .joined(separator: " ")
    #expect(cuplik(rapat, "rapat").contains("[rapat] [rapat] [rapat]"))
  }
}
