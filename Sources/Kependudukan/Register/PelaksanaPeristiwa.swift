import Bahasa
import Database
import Foundation
import Organisasi

/// What use cases have in common while they write one event: reading what the screen showed, issuing and checking
/// numbers, placing people in families.
package struct PelaksanaPeristiwa {
  let tx: Tx
  let sandi: Sandi
  package var penulis: PenulisPeristiwa
  package var hasil: HasilPeristiwa
  /// Whose an NIK is that was typed for somebody else. Told last, when nothing else is wrong or odd: so whoever wants to know
  /// of a free number has to write somebody down under it.
  var pemilikNIK: Penduduk.ID?

  init(_ tx: Tx, _ sandi: Sandi, _ peristiwa: Peristiwa, oleh pelaku: Pelaku?) throws {
    self.tx = tx
    self.sandi = sandi
    penulis = try PenulisPeristiwa(tx, peristiwa, oleh: pelaku)
    hasil = HasilPeristiwa(peristiwa: peristiwa.id)
  }

  var tanggal: Tanggal { penulis.peristiwa.tanggal }

  /// The living resident whom the screen showed in that version.
  package func hidup(_ id: Penduduk.ID, versi: Int) throws -> Penduduk {
    guard let orang = try tx.penduduk(id) else { throw PendudukError.tidakAda }
    guard orang.isHidup else { throw PendudukError.bukanPendudukHidup }
    guard tanggal >= orang.biodata.tanggalLahir else {
      throw FieldErrors(
        "tanggal", "Tanggal peristiwa mendahului kelahiran \(orang.biodata.nama). Periksa tahunnya.")
    }
    guard orang.versi == versi || penulis.orangTersentuh.contains(id) else { throw PendudukError.berubah }
    return orang
  }

  package func aktif(_ id: KartuKeluarga.ID) throws -> KartuKeluarga {
    guard let kk = try tx.keluarga(id) else { throw KeluargaError.tidakAda }
    guard kk.status == .aktif else { throw KeluargaError.tidakAktif }
    return kk
  }

  /// The family that `tujuan` names, issued when it is new.
  package mutating func keluarga(_ tujuan: TujuanKeluarga) throws -> KartuKeluarga {
    switch tujuan {
    case .ada(let id): return try aktif(id)
    case .baru(let baru): return try terbitkan(baru)
    }
  }

  package mutating func terbitkan(_ baru: KeluargaBaru) throws -> KartuKeluarga {
    let wilayah = try tx.wilayahDesa(baru.desa)
    let hariIni = Tanggal(penulis.peristiwa.dicatat)
    let nomor: NomorKK
    if let tertulis = baru.nomor {
      nomor = try diBidang("nomor_kk") { try tx.nomorKK(tertulis) }
      hasil.peringatan += nomor.peringatan(wilayahSekarang: wilayah, hariIni: hariIni)
        .map { $0.peringatan("nomor_kk") }
    } else {
      nomor = try PenerbitNomor(sandi: sandi).terbitkanKK(tx, wilayah: wilayah, direkam: hariIni)
    }
    let id = tx.key(KartuKeluarga.self)
    let kk = KartuKeluarga(
      id: id, nomor: try sandi.segel(nomor, id.rawValue), alamat: baru.alamat, desa: baru.desa,
      tanggalTerbit: hariIni, peristiwa: penulis.peristiwa.id)
    try penulis.terbitkan(kk)
    hasil.keluarga.append(id)
    return try aktif(id)
  }

  /// Puts a resident into a family, and into its village.
  package mutating func tempatkan(
    _ orang: Penduduk, di kk: KartuKeluarga, shdk: HubunganKeluarga, sebagai peran: PeranPeristiwa
  ) throws {
    var baru = orang
    baru.keluarga = kk.id
    baru.desa = kk.desa
    baru.biodata.shdk = shdk
    try penulis.ubah(orang, menjadi: baru, sebagai: peran)
    if orang.desa != kk.desa { try tx.pindahkanLaporan(orang.id, ke: kk.desa) }
    if !hasil.penduduk.contains(orang.id) { hasil.penduduk.append(orang.id) }
  }

  /// Checks the families and gives what was done.
  package mutating func selesai() throws -> HasilPeristiwa {
    hasil.peringatan += try penulis.selesai()
    return hasil
  }
}

/// Tells a refused number at the field where it was typed.
func diBidang<T>(_ bidang: String, _ baca: () throws -> T) throws -> T {
  do {
    return try baca()
  } catch let galat as NomorError {
    throw FieldErrors(bidang, galat.message)
  }
}

extension Tx {
  /// The code of the kecamatan of a village: 331401.
  /// - Throws: `FieldErrors` at `desa` when the unit is no desa or kelurahan that has a code.
  package func wilayahDesa(_ desa: UnitKerja.ID) throws -> Int {
    let kode = try value(
      "SELECT kode_wilayah FROM unit WHERE id = \(desa) AND jenis IN ('desa', 'kelurahan')", as: String.self)
    guard let kode, let wilayah = Int(kode.filter { $0 != "." }.prefix(6)), wilayah >= 100_000 else {
      throw FieldErrors("desa", "Pilih desa atau kelurahan.")
    }
    return wilayah
  }
}

extension Kependudukan {
  /// Runs `isi` as one event, in one transaction.
  package func peristiwa(
    _ jenis: Peristiwa.Jenis, _ pencatatan: Pencatatan, oleh pelaku: Pelaku?,
    _ isi: @escaping @Sendable (inout PelaksanaPeristiwa) throws -> Void
  ) async throws -> HasilPeristiwa {
    let dicatat = now()
    guard pencatatan.tanggal <= Tanggal(dicatat) else {
      throw FieldErrors("tanggal", "Tanggal peristiwa belum tiba.")
    }
    do {
      return try await jalankan(jenis, pencatatan, dicatat, pelaku, isi)
    } catch PendudukError.nikSudahAda(let pemilik) {
      // The refusal says that somebody has that NIK: who types numbers to learn of it is counted, and it is told to
      // whose number it is.
      if let pelaku { try await db.write { try $0.catatTebakan(pemilik, oleh: pelaku, pada: dicatat) } }
      throw PendudukError.nikSudahAda(pemilik)
    }
  }

  private func jalankan(
    _ jenis: Peristiwa.Jenis, _ pencatatan: Pencatatan, _ dicatat: Date, _ pelaku: Pelaku?,
    _ isi: @escaping @Sendable (inout PelaksanaPeristiwa) throws -> Void
  ) async throws -> HasilPeristiwa {
    try await db.write { [sandi] tx in
      var dasar = pencatatan.dasar
      dasar.nomor = samarkanNomor(dasar.nomor)
      var pelaksana = try PelaksanaPeristiwa(
        tx, sandi,
        Peristiwa(
          id: tx.key(), jenis: jenis, tanggal: pencatatan.tanggal, dicatat: dicatat, pencatat: pelaku?.orang,
          desa: pencatatan.desa, dasar: dasar, rincian: pencatatan.rincian), oleh: pelaku)
      try isi(&pelaksana)
      let hasil = try pelaksana.selesai()
      try tx.terima(hasil, pencatatan.peringatan, oleh: pelaku, pada: pelaksana.penulis.peristiwa)
      if let pemilik = pelaksana.pemilikNIK { throw PendudukError.nikSudahAda(pemilik) }
      return hasil
    }
  }
}
