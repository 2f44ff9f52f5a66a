import Bahasa
import Database
import Organisasi
import Testing

@testable import Kependudukan

extension KantorDesa {
  /// Why that letter is refused to who asks for it at the desk; nil when it is taken.
  func tolakan(
    _ kode: String, _ orang: Penduduk.ID, _ isian: [String: String] = [:]
  ) async throws -> String? {
    let layanan = try #require(try await db.read { try $0.layananSurat(kode) })
    var lengkap = Dictionary(
      uniqueKeysWithValues: layanan.medan.map { ($0.nama, $0.isOpsional ? "" : "1") })
    let register = try await db.read { tx in
      try tx.isianRegister(layanan, #require(try tx.penduduk(orang)), pada: daerah.hariIni)
    }
    for (nama, satu) in register {
      if case .pilihan(let anggota) = satu { lengkap[nama] = anggota.first?.id.description ?? "" }
      if satu == .paling(0) { lengkap[nama] = "0" }
    }
    lengkap.merge(isian) { _, isian in isian }
    do {
      _ = try await surat.ajukan(
        PermintaanSurat(layanan: kode, penduduk: orang, isian: lengkap, keperluan: "keperluan"), oleh: kaur)
      return nil
    } catch SuratError.bertentangan(let kalimat) {
      return kalimat
    } catch let galat as FieldErrors {
      return galat.fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }
  }

  /// Everybody of the tests of conditions: of each kind somebody whom the register bears out, and somebody whom it does not.
  func warga() async throws -> [String: Penduduk.ID] {
    let keluarga = try await daerah.sutrisno()
    func catat(_ b: Biodata) async throws -> Penduduk.ID {
      let hasil = try await daerah.kependudukan.catat(
        [PendudukBaru(biodata: b, nik: .terbitkan)],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "1"), desa: Daerah.keden)), daerah.pencatatan,
        oleh: daerah.warsini)
      return try #require(hasil.penduduk.first)
    }
    var tani = try biodata("Karyo Utomo", .lakiLaki, "1970-01-02", .kepalaKeluarga)
    tani.pekerjaan = 9
    var nikahMuda = try biodata(
      "Ayu Pratiwi", .perempuan, "2009-12-01", .kepalaKeluarga, kawin: .kawinTercatat)
    nikahMuda.pekerjaan = 2
    var nasrani = try biodata("Yohana Dewi", .perempuan, "2007-12-01", .kepalaKeluarga)
    nasrani.agama = 2
    return [
      "sutrisno": keluarga.sutrisno, "suparmi": keluarga.suparmi, "dwi": keluarga.dwi, "tri": keluarga.tri,
      "karyo": try await catat(tani), "ayu": try await catat(nikahMuda), "yohana": try await catat(nasrani),
      "rudi": try await catat(biodata("Rudi Hartono", .lakiLaki, "2008-06-01", .kepalaKeluarga)),
    ]
  }
}
