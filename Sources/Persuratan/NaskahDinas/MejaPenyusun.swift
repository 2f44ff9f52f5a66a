import Bahasa
import Database
import Organisasi

/// Meja tempat seseorang menyusun naskah: one of his own positions, or that of an official whom he helps.
struct MejaPenyusun: Sendable, Equatable {
  let penugasan: PenugasanAktif
  /// Set when he prepares the draft for another.
  let delegasi: DelegasiAktif?

  init(_ penugasan: PenugasanAktif) {
    self.penugasan = penugasan
    delegasi = nil
  }

  init(_ delegasi: DelegasiAktif) {
    penugasan = delegasi.meja
    self.delegasi = delegasi
  }
}

extension Pelaku {
  /// Where he may draft: his own positions, then the desks at which he helps with drafts.
  var mejaPenyusun: [MejaPenyusun] {
    penugasan.map { MejaPenyusun($0) } + delegasi.filter { $0.cakupan == .konsep }.map { MejaPenyusun($0) }
  }

  /// His positions and those whose desks he reads.
  var mejaDibaca: [Jabatan.ID] { jabatan + delegasi.map(\.meja.jabatan) }

  /// In which of his positions he acts on a draft: the one that drafts it, else one in its office.
  func sebagai(_ naskah: NaskahDinas) -> PenugasanAktif? {
    memegang(naskah.jabatanKonseptor) ?? jabatan(di: naskah.kantor)
  }

  /// Whether he works on this draft for the official whose draft it is.
  func menyiapkan(_ naskah: NaskahDinas) -> DelegasiAktif? {
    naskah.disiapkan.isEmpty || naskah.konseptor != orang
      ? nil : membantu(naskah.jabatanKonseptor, .konsep)
  }
}

extension Struktur {
  /// The desk at which a new draft is written: the one that was chosen, else the one that signs, else the first of his
  /// positions in whose line the signer stands, main one first.
  ///
  /// `kantor`: the office that must write it, since it answers or corrects a letter of its own.
  /// - Throws: `NaskahError.bukanWewenang` when the chosen desk is not his; `FieldErrors` when the signer does not stand
  ///   in the line of the chosen desk.
  func meja(
    _ pelaku: Pelaku, dipilih: Jabatan.ID?, kantor: UnitKerja.ID?, penandatangan: Jabatan.ID
  ) throws -> MejaPenyusun {
    if let dipilih {
      guard let meja = pelaku.mejaPenyusun.first(where: { $0.penugasan.jabatan == dipilih }) else {
        throw NaskahError.bukanWewenang
      }
      guard seatap(dipilih, dengan: penandatangan) else {
        throw FieldErrors(
          "penandatangan", "Pejabat ini tidak berada di jalur \(meja.penugasan.sebutan). Pilih yang lain.")
      }
      return meja
    }
    let sekantor = pelaku.penugasan.filter { kantor == nil || $0.kantor == kantor }
    let calon = sekantor.isEmpty ? pelaku.penugasan : sekantor
    let terpilih =
      calon.first { $0.jabatan == penandatangan }
      ?? calon.first { seatap($0.jabatan, dengan: penandatangan) } ?? calon.first
    guard let terpilih else { throw NaskahError.bukanWewenang }
    return MejaPenyusun(terpilih)
  }
}

extension Tx {
  /// A line of the trail about a draft, in the position in which `pelaku` works on it; of one who helps, it names whom.
  func catat(
    _ peristiwa: String, _ naskah: NaskahDinas, oleh pelaku: Pelaku, keterangan: String = ""
  ) throws {
    if let delegasi = pelaku.menyiapkan(naskah) {
      try catat(
        peristiwa, "naskah", naskah.id, oleh: pelaku, untuk: delegasi, keterangan: keterangan,
        pada: naskah.diubah)
    } else {
      try catat(
        peristiwa, "naskah", naskah.id, oleh: pelaku, sebagai: pelaku.sebagai(naskah), keterangan: keterangan,
        pada: naskah.diubah)
    }
  }
}
