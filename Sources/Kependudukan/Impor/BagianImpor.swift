import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// A batch of rows, decided and sealed, ready to be written.
struct BagianImpor: Sendable {
  let banyak: Int
  let putusan: PutusanImpor
  let baris: [BarisMassal]

  init(
    _ banyak: Int, _ putusan: PutusanImpor, _ sandi: Sandi, _ keys: KeyGenerator, _ peristiwa: Peristiwa.ID
  ) async throws {
    self.banyak = banyak
    self.putusan = putusan
    var keluarga = BarisMassal()
    for (calon, id) in putusan.keluargaBaru {
      keluarga.tambah(
        KartuKeluarga(
          id: id, nomor: try sandi.segel(calon.nomorKK, id.rawValue), alamat: calon.alamat, desa: calon.desa,
          status: putusan.keluargaTanpaPenghuni.contains(id) ? .ditutup : .aktif, tanggalTerbit: nil,
          peristiwa: peristiwa))
    }
    let penduduk = try await sejajar(putusan.baru, per: 2_000) { bagian in
      var baris = BarisMassal()
      for (calon, keluarga) in bagian {
        try baris.tambah(calon.penduduk(keluarga, sandi, keys.next(), peristiwa))
      }
      return baris
    }
    baris = [keluarga] + penduduk
  }

  func dihitung(_ hitungan: inout HitunganImpor) {
    hitungan.baris += banyak
    hitungan.masuk += putusan.baru.count + putusan.masukDahulu.count
    hitungan.sama += putusan.sama
    hitungan.konflik += putusan.konflik.count
    hitungan.galat += putusan.galat.count
    for (calon, _) in putusan.masukDahulu + putusan.baru {
      for satu in calon.peringatan { hitungan.peringatan[satu.kalimat, default: 0] += 1 }
    }
  }
}

extension CalonPenduduk {
  fileprivate func penduduk(
    _ keluarga: KartuKeluarga.ID, _ sandi: Sandi, _ id: Penduduk.ID, _ peristiwa: Peristiwa.ID
  ) throws -> Penduduk {
    let hidup = status == .hidup
    return Penduduk(
      id: id, biodata: biodata,
      nik: try nik.map { try sandi.segel($0, untuk: .nik, id.rawValue, sidik: sidik) },
      nikSementara: nik?.isSementara ?? false,
      nikAyah: try nikAyah.map { try sandi.segel($0, untuk: .ayah, id.rawValue) },
      nikIbu: try nikIbu.map { try sandi.segel($0, untuk: .ibu, id.rawValue) },
      keluarga: hidup ? keluarga : nil, keluargaTerakhir: hidup ? nil : keluarga, desa: desa, status: status,
      peristiwa: peristiwa)
  }
}

/// An import that is going on.
struct PekerjaanImpor: Sendable {
  let sidik: [UInt8]
  let peristiwa: Peristiwa.ID
  /// So many rows an earlier, broken run had done.
  var terbaca = 0
  /// It had come to its end, and only could not tell of it.
  var usai = false
}

extension Kependudukan {
  /// Takes up what was broken off, or begins. A trial run leaves no trace.
  func mulai(_ berkas: BerkasImpor, oleh pelaku: Pelaku?) async throws -> PekerjaanImpor {
    let sidik = try berkas.sidik()
    if berkas.cara == .uji {
      return PekerjaanImpor(sidik: sidik, peristiwa: db.keys.next())
    }
    let nama = samarkanNomor(berkas.nama)
    let dicatat = now()
    return try await db.write { tx in
      if let lama = try tx.perkembangan(sidik: sidik), berkas.melanjutkan(lama) {
        return PekerjaanImpor(
          sidik: sidik, peristiwa: lama.peristiwa, terbaca: lama.hitungan.baris, usai: lama.selesai != nil)
      }
      let peristiwa = Peristiwa(
        id: tx.key(), jenis: .impor, tanggal: Tanggal(dicatat), dicatat: dicatat, pencatat: pelaku?.orang,
        desa: nil, dasar: Dasar(jenis: "Berkas", nomor: nama))
      try tx.tambah(peristiwa)
      let baru = PerkembanganImpor(
        id: tx.key(), peristiwa: peristiwa.id, hitungan: HitunganImpor(), selesai: nil)
      try tx.mulai(baru, sidik: sidik, berkas: nama, pada: dicatat)
      return PekerjaanImpor(sidik: sidik, peristiwa: peristiwa.id)
    }
  }

  /// Rows and how far the file has come, together or not at all.
  func tulis(_ bagian: BagianImpor, _ hitungan: HitunganImpor, _ pekerjaan: PekerjaanImpor) async throws {
    let hari = hariIni
    try await db.write { tx in
      for satu in bagian.baris { try satu.tulis(tx, pada: hari) }
      for id in bagian.putusan.dibuka.sorted() {
        try tx.run(
          """
          UPDATE kartu_keluarga
          SET status = 'aktif', ubahan = \(tx.key(Penduduk.self).rawValue)
          WHERE id = \(id)
          """)
      }
      try tx.catat(hitungan, sidik: pekerjaan.sidik)
    }
  }

  func selesaikan(
    _ hitungan: HitunganImpor, _ pekerjaan: PekerjaanImpor, _ berkas: BerkasImpor, oleh pelaku: Pelaku?
  ) async throws {
    let waktu = now()
    let keterangan =
      "\(samarkanNomor(berkas.nama)): \(hitungan.baris) baris, \(hitungan.masuk) masuk, "
      + "\(hitungan.sama) sama, \(hitungan.konflik) berbeda, \(hitungan.galat) ditolak"
    try await db.write { tx in
      try tx.catat(hitungan, sidik: pekerjaan.sidik, selesai: waktu)
      if pekerjaan.usai { return }
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? berkas.penjalan,
          jabatan: pelaku?.utama?.sebutan ?? "", peristiwa: "penduduk.diimpor", objekJenis: "peristiwa",
          objek: pekerjaan.peristiwa.rawValue, keterangan: keterangan, alamat: pelaku?.alamat ?? ""))
    }
  }
}
