import Bahasa
import Database
import Foundation
import Organisasi

extension Nomor {
  /// Sets the next `jumlah` numbers (at most 500) aside for paper.
  package func blokir(
    _ jumlah: Int, register: RegisterNomor.ID, tahun: Int, alasan: String, oleh pelaku: Pelaku
  ) async throws -> BlokNomor {
    let waktu = now()
    return try await db.write(serialised: Self.giliran(register)) { tx in
      try tx.blokirNomor(jumlah, register: register, tahun: tahun, alasan: alasan, oleh: pelaku, pada: waktu)
    }
  }

  /// Reconciles a block once the system is back: what was used on paper is used, every other number of the block
  /// becomes void.
  /// - Returns: how many became void.
  @discardableResult
  package func cocokkan(
    _ blok: BlokNomor.ID, terpakai: [PemakaianBlok], oleh pelaku: Pelaku
  ) async throws -> Int {
    let waktu = now()
    return try await db.write { tx in
      try tx.cocokkanBlok(blok, terpakai: terpakai, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  /// See `Nomor.blokir`.
  package func blokirNomor(
    _ jumlah: Int, register id: RegisterNomor.ID, tahun: Int, alasan: String, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws -> BlokNomor {
    guard !alasan.allSatisfy(\.isWhitespace) else { throw NomorError.alasanWajib }
    guard (1...BlokNomor.jumlahTerbesar).contains(jumlah) else {
      throw NomorError.jumlahBlokTidakSah(batas: BlokNomor.jumlahTerbesar)
    }
    let register = try register(id)
    let tanggal = Tanggal(waktu)
    try register.periksaBerlaku(pada: tanggal)
    let dari = try ambilUrut(jumlah, register, tahun: tahun, pada: waktu)
    let blok = BlokNomor(
      id: key(), register: id, tahun: tahun, dari: dari, sampai: dari + jumlah - 1, alasan: alasan,
      waktu: waktu,
      ditutup: nil)
    try insert(blok, oleh: pelaku.orang)
    for urut in blok.dari...blok.sampai {
      try insert(
        NomorNaskah(
          id: key(), register: id, tahun: tahun, urut: urut, sisipan: "", teks: "\(urut)", tanggal: tanggal,
          status: .dipesan, objek: nil, blok: blok.id, alasan: alasan), oleh: pelaku.orang, pada: waktu)
    }
    try catat(
      "nomor.diblokir", "nomor_blok", blok.id, oleh: pelaku,
      keterangan: "\(register.nama) \(blok.dari)–\(blok.sampai): \(alasan)", pada: waktu)
    return blok
  }

  /// See `Nomor.cocokkan`.
  package func cocokkanBlok(
    _ id: BlokNomor.ID, terpakai: [PemakaianBlok], oleh pelaku: Pelaku, pada waktu: Date
  ) throws -> Int {
    let blok = try blok(id)
    guard blok.ditutup == nil else { throw NomorError.blokDitutup }
    let register = try register(blok.register)
    for pemakaian in terpakai { try pakaiNomor(pemakaian, dari: blok, register, pada: waktu) }
    let sisa = try nomorDipesan(blok: id)
    for nomor in sisa {
      try batalkan(nomor, alasan: "Nomor cadangan tidak dipakai", oleh: pelaku.orang, pada: waktu)
    }
    try tutupBlok(id, pada: waktu)
    try catat(
      "nomor.blok_dicocokkan", "nomor_blok", id, oleh: pelaku,
      keterangan: "\(register.nama) \(blok.dari)–\(blok.sampai): \(sisa.count) nomor tidak dipakai",
      pada: waktu)
    return sisa.count
  }

  /// Enters one number that was used on paper, before the whole block is reconciled.
  package func pakaiNomor(_ pemakaian: PemakaianBlok, blok id: BlokNomor.ID, pada waktu: Date) throws
    -> NomorNaskah
  {
    let blok = try blok(id)
    guard blok.ditutup == nil else { throw NomorError.blokDitutup }
    return try pakaiNomor(pemakaian, dari: blok, register(blok.register), pada: waktu)
  }

  @discardableResult
  private func pakaiNomor(
    _ pemakaian: PemakaianBlok, dari blok: BlokNomor, _ register: RegisterNomor, pada waktu: Date
  ) throws -> NomorNaskah {
    guard pemakaian.tanggal.tahun == blok.tahun else {
      throw NomorError.nilaiTidakSah("Nomor \(pemakaian.urut) adalah nomor tahun \(blok.tahun).")
    }
    guard var nomor = try nomor(blok: blok.id, urut: pemakaian.urut) else {
      throw NomorError.bukanNomorBlok(String(pemakaian.urut))
    }
    guard nomor.status == .dipesan else { throw NomorError.sudahTerpakai(nomor.teks) }
    if let objek = pemakaian.objek, let ada = try self.nomor(milik: objek) {
      throw NomorError.objekSudahBernomor(ada.teks)
    }
    nomor.teks = try register.teks(urut: nomor.urut, tanggal: pemakaian.tanggal, pemakaian.isi)
    nomor.tanggal = pemakaian.tanggal
    nomor.objek = pemakaian.objek
    nomor.alasan = pemakaian.keterangan
    nomor.status = .terpakai
    try update(nomor, dipakai: waktu)
    return nomor
  }
}
