import Database
import Foundation

/// What a check of the whole trail found.
package struct HasilPeriksaJejak: Sendable, Equatable {
  /// Rows in the chain that are as they were written.
  package internal(set) var tersegel: Int64 = 0
  /// Rows written a moment ago that wait for their seal.
  package internal(set) var terbuka = 0
  /// Rows of the chain whose content was erased after its time, each covered by a line that says so.
  package internal(set) var dihapus: Int64 = 0
  /// Noted heads that agree with the chain.
  package internal(set) var kepalaCocok = 0
  /// Whether any head was noted: without one a cut tail is not seen.
  package internal(set) var adaKepala = false
  /// The first thing wrong; nil when all is well.
  package internal(set) var masalah: MasalahJejak?

  package var utuh: Bool { masalah == nil }
}

extension Jejak {
  /// Walks the whole trail and finds the first row that was removed, altered, inserted or put elsewhere, a tail that
  /// was cut off, and a chain that was made anew.
  ///
  /// Without `kunci` rows are checked against the chain only; without `berkas` a cut tail is not seen. Who cuts the
  /// file along with the rows is found by `salinan`, kept elsewhere. `dipakai`: the system has been in use, so there
  /// must be a trail. `bolehDihapus`: the kinds of events whose rows may be erased after their time; of every other kind
  /// an erased row is found. `kemajuan` is told how many rows are done.
  package static func periksa(
    _ db: Database, kunci: KunciJejak?, berkas: BerkasKepala? = nil, salinan: [BerkasKepala] = [],
    dipakai: Bool = false, bolehDihapus: Set<String> = [], sekali: Int = 2000,
    kemajuan: @Sendable (Int64) async -> Void = { _ in }
  ) async throws -> HasilPeriksaJejak {
    var pemeriksa = PemeriksaJejak(kunci: kunci, bolehDihapus: bolehDihapus)
    do {
      // The file first: rows that are sealed meanwhile lie beyond its heads and do no harm.
      try pemeriksa.terima(berkas, salinan)
      while true {
        let sesudah = pemeriksa.kepala.urut
        let baris = try await db.read { try $0.barisTersegel(sesudah: sesudah, batas: sekali) }
        for satu in baris { try pemeriksa.lanjut(satu) }
        try await cocokkan(&pemeriksa, db)
        await kemajuan(pemeriksa.kepala.urut)
        if baris.count < sekali { break }
      }
      try pemeriksa.selesai()
      var sesudah = Key<Catatan>(rawValue: 0)
      while true {
        let baris = try await db.read { [sesudah] in try $0.barisTerbuka(sesudah: sesudah, batas: sekali) }
        for satu in baris { try pemeriksa.terbuka(satu) }
        try await cocokkan(&pemeriksa, db)
        guard baris.count == sekali, let terakhir = baris.last else { break }
        sesudah = terakhir.id
      }
      try await cariYangBelumDitemui(&pemeriksa, db)
      if dipakai, pemeriksa.hasil.tersegel == 0, pemeriksa.hasil.terbuka == 0 { throw MasalahJejak.kosong }
    } catch let masalah as MasalahJejak {
      pemeriksa.hasil.masalah = masalah
    }
    return pemeriksa.hasil
  }

  private static func cocokkan(_ pemeriksa: inout PemeriksaJejak, _ db: Database) async throws {
    for satu in pemeriksa.penghapusan.ambilCatatan() {
      let sisa = try await db.read { try $0.sisaBaris(satu.id) }
      try pemeriksa.penghapusan.cocokkan(satu, sisa)
    }
  }

  /// Rows may be erased while they are walked: then the line is younger than what was walked, and looked up by its key.
  private static func cariYangBelumDitemui(_ pemeriksa: inout PemeriksaJejak, _ db: Database) async throws {
    for (id, tempat) in pemeriksa.penghapusan.belumDitemui {
      guard let satu = try await db.read({ try $0.barisJejak(id) }), satu.dihapus == nil,
        satu.catatan.peristiwa == PenghapusanJejak.peristiwa,
        satu.urut.map({ $0 > pemeriksa.kepala.urut }) ?? true
      else { throw MasalahJejak.dihapusTanpaCatatan(tempat) }
      try pemeriksa.periksaMac(satu)
      let sisa = try await db.read { try $0.sisaBaris(id) }
      try pemeriksa.penghapusan.cocokkan(satu, sisa)
    }
  }
}

/// Follows the chain row by row.
struct PemeriksaJejak {
  private let kunci: KunciJejak?
  var penghapusan: PeriksaPenghapusan
  private var dicatat: ArraySlice<BerkasKepala.Baris> = []
  private var terakhirDicatat: Date?
  private var terakhirDitulis: Date?
  private(set) var kepala = KepalaJejak.awal
  /// A head is noted every minute; a killed process leaves out one.
  private static let paling: TimeInterval = 600
  var hasil = HasilPeriksaJejak()

  init(kunci: KunciJejak?, bolehDihapus: Set<String>) {
    self.kunci = kunci
    penghapusan = PeriksaPenghapusan(boleh: bolehDihapus)
  }

  mutating func terima(_ berkas: BerkasKepala?, _ salinan: [BerkasKepala] = []) throws {
    do {
      let sendiri = try berkas?.baca() ?? []
      terakhirDicatat = sendiri.map(\.waktu).max()
      hasil.adaKepala = !sendiri.isEmpty || !salinan.isEmpty
      dicatat =
        try (sendiri + salinan.flatMap { try $0.baca() }).sorted { $0.kepala.urut < $1.kepala.urut }[...]
    } catch BerkasKepalaError.rusak(_, let baris) {
      throw MasalahJejak.berkasKepala(baris: baris)
    }
  }

  mutating func lanjut(_ baris: BarisJejak) throws(MasalahJejak) {
    let harapan = kepala.urut + 1
    guard let urut = baris.urut, let segel = baris.segel else { return }
    guard urut == harapan else { throw .hilang(dari: harapan, sampai: urut - 1) }
    if let nomor = baris.dihapus {
      // Its seal can no longer be computed: the next row, the noted heads and the line that covers it hold it.
      try penghapusan.terima(terhapus: baris, nomor)
      hasil.dihapus += 1
    } else {
      try periksaMac(baris)
      guard baris.segel(urut: urut, sesudah: kepala.segel) == segel else {
        throw .tidakBersambung(TempatBaris(baris))
      }
      penghapusan.terima(utuh: baris)
    }
    kepala = KepalaJejak(urut: urut, segel: segel)
    hasil.tersegel = urut
    terakhirDitulis = max(terakhirDitulis ?? baris.catatan.waktu, baris.catatan.waktu)
    while let catatan = dicatat.first, catatan.kepala.urut <= urut {
      guard catatan.kepala == kepala else {
        throw .ditulisUlang(urut: catatan.kepala.urut, dicatat: catatan.waktu)
      }
      hasil.kepalaCocok += 1
      dicatat.removeFirst()
    }
  }

  mutating func selesai() throws(MasalahJejak) {
    guard let terakhir = dicatat.last else {
      if let dicatat = terakhirDicatat, let ditulis = terakhirDitulis,
        ditulis > dicatat.addingTimeInterval(Self.paling)
      {
        throw .kepalaTertinggal(dicatat: dicatat, sampai: ditulis)
      }
      return
    }
    throw .ekorHilang(urut: kepala.urut, sampai: terakhir.kepala.urut, dicatat: terakhir.waktu)
  }

  mutating func terbuka(_ baris: BarisJejak) throws(MasalahJejak) {
    guard baris.dihapus == nil else { throw .tidakBolehDihapus(TempatBaris(baris)) }
    try periksaMac(baris)
    penghapusan.terima(utuh: baris)
    hasil.terbuka += 1
  }

  func periksaMac(_ baris: BarisJejak) throws(MasalahJejak) {
    guard baris.sah(kunci) else { throw .diubah(TempatBaris(baris)) }
  }
}
