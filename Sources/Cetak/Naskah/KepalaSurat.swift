/// The head of a letter to somebody.
package struct KepalaSurat: Sendable, Equatable {
  package var tempat: String
  /// `21 November 2026`; nil while the letter is not dated.
  package var tanggal: String?
  /// Nil while the letter has no number: dots stand there.
  package var nomor: String?
  package var sifat: String
  /// `1 (satu) berkas`; `-` when nil.
  package var lampiran: String?
  package var hal: String

  package init(
    tempat: String, tanggal: String?, nomor: String?, sifat: String = "Biasa", lampiran: String? = nil,
    hal: String
  ) {
    self.tempat = tempat
    self.tanggal = tanggal
    self.nomor = nomor
    self.sifat = sifat
    self.lampiran = lampiran
    self.hal = hal
  }

  var tempatTanggal: String { "\(tempat), \(tanggal ?? "..............................")" }

  /// The block Nomor, Sifat, Lampiran, Hal.
  func isian() -> Blok {
    .isian(
      Isian([
        .init("Nomor", nomor ?? titikNomor), .init("Sifat", sifat), .init("Lampiran", lampiran ?? "-"),
        .init("Hal", hal),
      ]))
  }
}

/// One addressee.
package struct TujuanSurat: Sendable, Equatable, Codable {
  /// `Kepala Dinas Kesehatan Kabupaten Sragen`
  package var nama: String
  /// For the attention of: `Kepala Bidang Pelayanan Kesehatan`.
  package var untukPerhatian: String?

  package init(_ nama: String, untukPerhatian: String? = nil) {
    self.nama = nama
    self.untukPerhatian = untukPerhatian
  }

  /// In one line: `Kepala Dinas Kesehatan u.p. Kepala Bidang Pelayanan Kesehatan`.
  package var sebaris: String { nama + (untukPerhatian.map { " u.p. \($0)" } ?? "") }

  fileprivate var baris: [Blok] {
    [.teks(nama)] + (untukPerhatian.map { [.teks("u.p. \($0)")] } ?? [])
  }
}

/// Addressees and where they are.
package struct AlamatTujuan: Sendable, Equatable {
  package var tujuan: [TujuanSurat]
  /// `Sragen` or `Tempat`; more lines for a postal address.
  package var di: [String]
  /// More than so many stand on a page of their own.
  package static let terbanyak = 3

  package init(_ tujuan: [TujuanSurat], di: [String]) {
    self.tujuan = tujuan
    self.di = di
  }

  var terlampir: LampiranNaskah? {
    guard tujuan.count > Self.terbanyak else { return nil }
    let butir = tujuan.map { satu in
      [BlokIsi.paragraf([TeksIsi(satu.nama)], rata: .kiri, menjorok: false)]
        + (satu.untukPerhatian.map { [.paragraf([TeksIsi("u.p. \($0)")], rata: .kiri, menjorok: false)] }
          ?? [])
    }
    return LampiranNaskah(judul: "DAFTAR TUJUAN SURAT", isi: IsiNaskah([.daftar(DaftarIsi(.angka, butir))]))
  }

  /// `Yth. …` with its indent.
  func blok() -> [Blok] {
    let nama: [Blok] =
      switch tujuan.count {
      case 0: []
      case 1: tujuan[0].baris
      case ...Self.terbanyak: [.daftar(Daftar(.angka, tujuan.map(\.baris), inden: 6))]
      default: [.teks("(Daftar tujuan terlampir)")]
      }
    let tempat: [Blok] =
      di.isEmpty
      ? [] : [.teks("di")] + di.map { .paragraf(Paragraf([Potongan($0)], indenKiri: 6)) }
    return [.isian(Isian([Isian.Baris(Potongan("Yth."), nama + tempat, pemisah: "")], lebarLabel: 10))]
  }
}
