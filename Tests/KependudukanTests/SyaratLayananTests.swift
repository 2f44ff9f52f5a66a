import CSV
import Database
import Seeds
import TestKit
import Testing

@testable import Kependudukan

/// Setiap surat desa bersyarat dengan dasarnya, atau disebut mengapa tidak.
struct SyaratLayananTests {
  @Test func `ke-67 surat desa berketentuan atau beralasan tanpa syarat`() throws {
    let surat = try Seeds.rows("kependudukan/layanan-surat.csv").filter { $0["penerbit"] == "desa" }
    #expect(surat.count == 67)
    for baris in surat {
      let kode = baris["kode"] ?? ""
      let syarat = try SyaratRegister.baca(baris["ketentuan"] ?? "", pemisah: ";")
      #expect(!syarat.isEmpty, "\(kode) tidak bersyarat dan tidak disebut sebabnya")
      #expect(syarat.allSatisfy { !$0.dasar.isEmpty }, "\(kode): ketentuan tanpa dasar")
      let tanpa = syarat.contains { $0.ketentuan == .tanpaSyarat }
      #expect(!tanpa || syarat.count == 1, "\(kode): tanpa syarat, tetapi bersyarat")
      let medan = (baris["medan"] ?? "").split(separator: ";").map { $0.split(separator: "|").first ?? "" }
      for nama in syarat.flatMap(\.ketentuan.isian) { #expect(medan.contains(nama[...]), "\(kode): \(nama)") }
    }
  }

  /// Of each kind of condition: a letter, who is refused and in which words, and who has it.
  private static let contoh: [(String, String, String, String)] = [
    ("SD30", "tri", "belum berumur 18 tahun. Buat surat ini atas nama orang tua", "ayu"),
    ("SD30", "rudi", "(UU 1/1974 Pasal 47 dan 50 (pemberi kuasa", "sutrisno"),
    ("SD01", "tri", "belum berumur 17 tahun", "rudi"), ("SD15", "tri", "UU 24/2013 Pasal 63", "ayu"),
    ("SD61", "tri", "belum berumur 17 tahun", "dwi"), ("SD55", "rudi", "pekerjaan Rudi Hartono", "karyo"),
    ("SD54", "ayu", "Mengurus rumah tangga", "karyo"), ("SD46", "dwi", "pekerjaan Dwi Lestari", "karyo"),
    ("SD64", "karyo", "Petani", "ayu"), ("SD52", "karyo", "tidak ada anak berumur di bawah 21", "suparmi"),
    ("SD63", "dwi_sendiri", "tidak ada anak berumur di bawah 17", "sutrisno"),
    ("SD43", "ayu", "berstatus kawin tercatat", "dwi"), ("SD16", "dwi", "Catat perkawinannya", "ayu"),
    ("SD49", "suparmi", "terikat perkawinan", "dwi"), ("SD49", "tri", "belum berumur 15 tahun", "karyo"),
    ("SD32", "dwi", "beragama Islam", "karyo_nasrani"), ("SD14", "sutrisno", "laki-laki", "dwi"),
    ("SD11", "dwi", "permohonan KTP", ""), ("SD60", "dwi", "pindah datang", ""),
    ("SD33", "tri", "belum meninggal", ""),
    ("SD58", "", "", "tri"), ("SD12", "", "", "tri"), ("SD17", "", "", "tri"),
  ]

  @Test(arguments: Mesin.allCases)
  func `tiap ketentuan menolak yang register bantah dan menerima yang dibenarkannya`(_ mesin: Mesin)
    async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      var warga = try await kantor.warga()
      warga["dwi_sendiri"] = warga["karyo"]
      warga["karyo_nasrani"] = try await nasraniDewasa(kantor)
      for (kode, ditolak, kalimat, diterima) in Self.contoh {
        if !ditolak.isEmpty {
          let tolakan = try await kantor.tolakan(kode, try #require(warga[ditolak]))
          #expect(tolakan?.contains(kalimat) == true, "\(kode) \(ditolak): \(tolakan ?? "diterima")")
        }
        if !diterima.isEmpty {
          let tolakan = try await kantor.tolakan(kode, try #require(warga[diterima]))
          #expect(tolakan == nil, "\(kode) \(diterima): \(tolakan ?? "")")
        }
      }
    }
  }

  private func nasraniDewasa(_ kantor: KantorDesa) async throws -> Penduduk.ID {
    var b = try biodata("Maria Kristina", .perempuan, "1995-03-04", .kepalaKeluarga)
    b.agama = 3
    let daerah = kantor.daerah
    let hasil = try await daerah.kependudukan.catat(
      [PendudukBaru(biodata: b, nik: .terbitkan)],
      ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "1"), desa: Daerah.keden)), daerah.pencatatan,
      oleh: daerah.warsini)
    return try #require(hasil.penduduk.first)
  }
}
