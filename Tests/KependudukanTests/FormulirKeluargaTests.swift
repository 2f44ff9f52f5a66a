import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Formulir sebuah keluarga hanya mengenai anggota keluarga itu, apa pun yang dikirim peramban.
struct FormulirKeluargaTests {
  @Test(arguments: Mesin.allCases)
  func `orang dari keluarga lain di dalam formulir ditolak tanpa mengubah apa pun`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let dua = try await DuaKeluarga(daerah)
      let operatorKeden = RegisterGanda(daerah: daerah).operatorKeden
      let sebelum = try await daerah.db.read { try Potret($0) }
      let berkas = try await daerah.db.read { tx in
        try BerkasKeluarga(dua.sutrisno.kk, tx, operatorKeden, pada: daerah.hariIni)
      }
      for jenis in JenisFormulir.allCases where jenis != .alamat {
        var form = PeristiwaForm(berkas.kk, berkas.anggota)
        form.anggota[1] = dua.joko.description
        form.versiAnggota[1] = "\(try await daerah.penduduk(dua.joko).versi)"
        form.ikut = [dua.joko.description]
        form.sebab = StatusPenduduk.mati.rawValue
        let galat = await #expect(throws: FieldErrors.self) {
          try await daerah.kependudukan.catat(
            jenis, form, berkas, daerah.pencatatan, oleh: operatorKeden)
        }
        #expect(galat?.fields.keys.sorted() == ["anggota"], "\(jenis)")
      }
      #expect(try await daerah.db.read { try Potret($0) } == sebelum)
    }
  }
}
