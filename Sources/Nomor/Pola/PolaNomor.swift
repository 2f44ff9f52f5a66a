import Bahasa

/// Susunan nomor naskah, seperti `{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}`.
package struct PolaNomor: Sendable, Equatable, CustomStringConvertible {
  static let panjangTerbesar = 120
  static let panjangNomorTerbesar = 200
  let bagian: [Bagian]
  package let description: String

  enum Bagian: Sendable, Equatable {
    case teks(String)
    case komponen(KomponenPola, lebar: Int)
  }

  /// - Throws: `PolaNomorError` naming what is wrong and where.
  package init(_ pola: String) throws(PolaNomorError) {
    if pola.allSatisfy(\.isWhitespace) { throw .kosong }
    if pola.count > Self.panjangTerbesar { throw .terlaluPanjang(pola.count) }
    var pembaca = PembacaPola(pola)
    bagian = try pembaca.baca()
    description = pola
  }

  /// The components it needs from the naskah.
  package var komponen: [KomponenPola] {
    bagian.compactMap { if case .komponen(let komponen, _) = $0 { komponen } else { nil } }
  }

  /// The number as it is printed, such as `000.8.3.3/15/OR`; `sisipan` is the letter of an inserted one, `a` in
  /// `15.a`. Throws `NomorError` when a component has no value or the number becomes longer than 200.
  package func nomor(
    urut: Int, sisipan: String = "", tanggal: Tanggal, _ isi: KomponenNomor
  ) throws(NomorError) -> String {
    var teks = ""
    for bagian in bagian {
      switch bagian {
      case .teks(let tetap): teks += tetap
      case .komponen(.urut, let lebar): teks += pad(urut, lebar) + (sisipan.isEmpty ? "" : "." + sisipan)
      case .komponen(let komponen, _):
        guard let nilai = Self.nilai(komponen, tanggal, isi) else { throw .komponenKosong(komponen) }
        teks += nilai
      }
    }
    if teks.count > Self.panjangNomorTerbesar { throw .terlaluPanjang(teks.count) }
    return teks
  }

  /// The number of a draft, with dots for what is not known yet: `000.8.3.3/…/OR`.
  package func konsep(tanggal: Tanggal?, _ isi: KomponenNomor) -> String {
    bagian.map { bagian in
      switch bagian {
      case .teks(let tetap): tetap
      case .komponen(let komponen, _): Self.nilai(komponen, tanggal, isi) ?? "…"
      }
    }
    .joined()
  }

  private static func nilai(_ komponen: KomponenPola, _ tanggal: Tanggal?, _ isi: KomponenNomor) -> String? {
    switch komponen {
    case .urut: nil
    case .bulan: tanggal.map { pad($0.bulan, 2) }
    case .bulanRomawi: tanggal?.bulanRomawi
    case .tahun: tanggal.map { String($0.tahun) }
    case .klasifikasi, .unit, .jenis, .sifat, .desa: isi.nilai(komponen)
    }
  }
}

private func pad(_ angka: Int, _ lebar: Int) -> String {
  let teks = String(angka)
  return String(repeating: "0", count: max(0, lebar - teks.count)) + teks
}
