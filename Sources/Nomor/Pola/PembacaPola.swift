/// Reads a pattern from left to right.
struct PembacaPola {
  private let huruf: [Character]
  private var letak = 0
  private var bagian: [PolaNomor.Bagian] = []
  private var teks = ""

  init(_ pola: String) {
    huruf = Array(pola)
  }

  mutating func baca() throws(PolaNomorError) -> [PolaNomor.Bagian] {
    while letak < huruf.count {
      switch huruf[letak] {
      case "{": try bacaKomponen()
      case "}": throw .kurungTutupTanpaBuka(posisi: letak + 1)
      case let tanda
      where tanda.isNewline || tanda.unicodeScalars.contains { $0.properties.generalCategory == .control }:
        throw .tandaTidakBoleh(posisi: letak + 1)
      case let tanda:
        teks.append(tanda)
        letak += 1
      }
    }
    simpanTeks()
    guard jumlahUrut == 1 else { throw .urutTidakAda }
    return bagian
  }

  private mutating func bacaKomponen() throws(PolaNomorError) {
    let posisi = letak + 1
    guard let tutup = huruf[letak...].firstIndex(of: "}"), !huruf[(letak + 1)..<tutup].contains("{") else {
      throw .kurungTidakDitutup(posisi: posisi)
    }
    let isi = huruf[(letak + 1)..<tutup].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let nama = String(isi.first ?? [])
    guard let komponen = KomponenPola(rawValue: nama) else {
      throw .komponenTidakDikenal(nama, posisi: posisi)
    }
    let lebar = isi.count > 1 ? try lebar(String(isi[1]), komponen, posisi) : 1
    if komponen == .urut, jumlahUrut > 0 { throw .urutBerulang(posisi: posisi) }
    simpanTeks()
    bagian.append(.komponen(komponen, lebar: lebar))
    letak = tutup + 1
  }

  private func lebar(_ teks: String, _ komponen: KomponenPola, _ posisi: Int) throws(PolaNomorError) -> Int {
    guard komponen == .urut else { throw .lebarBukanUntuk(komponen, posisi: posisi) }
    guard teks.count == 1, let lebar = Int(teks), (1...6).contains(lebar) else {
      throw .lebarTidakSah(teks, posisi: posisi)
    }
    return lebar
  }

  private var jumlahUrut: Int {
    bagian.count { if case .komponen(.urut, _) = $0 { true } else { false } }
  }

  private mutating func simpanTeks() {
    if !teks.isEmpty { bagian.append(.teks(teks)) }
    teks = ""
  }
}
