import Bahasa
import Database
import Organisasi
import Testing

@testable import Kependudukan

/// Keluarga Pak Sutrisno di Keden: istri Bu Suparmi, anak Dwi (22) dan Tri (9).
struct KeluargaSutrisno {
  let kk: KartuKeluarga.ID
  let sutrisno: Penduduk.ID
  let suparmi: Penduduk.ID
  let dwi: Penduduk.ID
  let tri: Penduduk.ID
}

func biodata(
  _ nama: String, _ kelamin: JenisKelamin, _ lahir: String, _ shdk: HubunganKeluarga,
  kawin: StatusKawin = .belumKawin, ayah: String = "Parto", ibu: String = "Ngatmi"
) throws -> Biodata {
  Biodata(
    nama: nama, jenisKelamin: kelamin, tempatLahir: "Sragen", tanggalLahir: try hari(lahir), agama: 1,
    statusKawin: kawin, shdk: shdk, namaAyah: ayah, namaIbu: ibu)
}

extension Daerah {
  var surat: Dasar { Dasar(jenis: "Surat Keterangan", nomor: "470/12/2026", tanggal: hariIni) }
  var pencatatan: Pencatatan { Pencatatan(tanggal: hariIni, dasar: surat, desa: Self.keden) }

  func sutrisno() async throws -> KeluargaSutrisno {
    let hasil = try await kependudukan.catat(
      [
        PendudukBaru(
          biodata: try biodata("Sutrisno", .lakiLaki, "1975-05-01", .kepalaKeluarga, kawin: .kawinTercatat),
          nik: .tertulis("3314010105750001")),
        PendudukBaru(
          biodata: try biodata("Suparmi", .perempuan, "1978-08-17", .istri, kawin: .kawinTercatat),
          nik: .terbitkan),
        PendudukBaru(
          biodata: try biodata(
            "Dwi Lestari", .perempuan, "2004-01-31", .anak, ayah: "Sutrisno", ibu: "Suparmi"),
          nik: .terbitkan),
        PendudukBaru(
          biodata: try biodata(
            "Tri Wibowo", .lakiLaki, "2017-02-28", .anak, ayah: "Sutrisno", ibu: "Suparmi"),
          nik: .terbitkan),
      ], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(dusun: "Krajan", rt: "4", rw: "2"), desa: Self.keden)),
      pencatatan, oleh: warsini)
    let id = hasil.penduduk
    return KeluargaSutrisno(
      kk: try #require(hasil.keluarga.first), sutrisno: id[0], suparmi: id[1], dwi: id[2], tri: id[3])
  }

  func penduduk(_ id: Penduduk.ID) async throws -> Penduduk {
    try #require(try await db.read { try $0.penduduk(id) })
  }

  func keluarga(_ id: KartuKeluarga.ID) async throws -> KartuKeluarga {
    try #require(try await db.read { try $0.keluarga(id) })
  }

  func anggota(_ id: KartuKeluarga.ID) async throws -> [String] {
    try await db.read { try $0.anggota(id).map(\.biodata.nama) }
  }

  func nik(_ id: Penduduk.ID) async throws -> NIK {
    let orang = try await penduduk(id)
    return try kependudukan.sandi.buka(try #require(orang.nik), untuk: .nik, id.rawValue)
  }

  func tempat(_ id: Penduduk.ID, _ shdk: HubunganKeluarga) async throws -> Penempatan {
    Penempatan(id, versi: try await penduduk(id).versi, shdk: shdk)
  }
}
