import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Kependudukan

/// Ekspor dari konsol peladen atas nama sebuah akun: haknya sama dengan di layar, dan yang menjalankan ikut disebut.
struct EksporKonsolTests {
  private static let konsol = "pengguna sistem wahyu di konsol peladen"

  private func petugas(_ peran: PeranUnit...) -> Pelaku {
    Pelaku(orang: .init(rawValue: 21), nama: "Endang", penugasan: [], peran: peran)
  }

  @Test(arguments: Mesin.allCases)
  func `jejak dan setiap baris menyebut akun dan yang menjalankan, dan pemilik akunnya dikabari`(
    _ mesin: Mesin
  ) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let register = kantor.daerah.kependudukan
      kantor.jam.majukan(60)
      let permintaan = try await register.permintaan(
        atasNama: petugas(PeranUnit(.eksporPenduduk, di: Daerah.keden)), konsol: Self.konsol,
        alasan: "pemutakhiran DPT", desa: "33.14.01.2001", nomor: .samar)
      let url = kantor.folder.berkas("keden.csv")
      let hasil = try await register.ekspor(permintaan, ke: url)
      #expect(hasil.jumlah == 4)
      #expect(try String(contentsOf: url, encoding: .utf8).contains("Endang, dijalankan \(Self.konsol)"))
      let lihatan = try await register.pelihat(keluarga.tri).first
      #expect(lihatan?.nama == "Endang, dijalankan \(Self.konsol)")
      let (orang, kabar) = try await kantor.db.read { tx in
        (
          try tx.value("SELECT orang FROM jejak WHERE peristiwa = 'penduduk.diekspor'", as: Int64.self),
          try tx.value("SELECT isi FROM pemberitahuan WHERE orang = 21", as: String.self)
        )
      }
      #expect(orang == 21 && kabar?.contains(Self.konsol) == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `atas nama yang tidak berhak, di luar wilayahnya, atau dengan nomor utuh ditolak`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let register = kantor.daerah.kependudukan
      let keden = PeranUnit(.eksporPenduduk, di: Daerah.keden)
      let dinas = PeranUnit(.eksporPenduduk, di: Daerah.dinas)
      let pemegang = PeranUnit(.kependudukan, di: Daerah.dinas)
      let ditolak: [(Pelaku, String?, PermintaanEkspor.Nomor, String)] = [
        (petugas(PeranUnit(.kependudukan, di: Daerah.keden)), "33.14.01.2001", .samar, "oleh"),
        (petugas(keden), "33.14.09.2004", .samar, "desa"), (petugas(keden), nil, .samar, "desa"),
        (petugas(keden), "33.14.99.2004", .samar, "desa"),
        (petugas(keden), "33.14.01.2001", .utuh, "nomor"), (petugas(dinas), nil, .utuh, "nomor"),
      ]
      for (pelaku, desa, nomor, medan) in ditolak {
        let galat = await #expect(throws: FieldErrors.self) {
          try await register.permintaan(
            atasNama: pelaku, konsol: Self.konsol, alasan: "pemutakhiran DPT", desa: desa, nomor: nomor)
        }
        #expect(galat?.fields.keys.sorted() == [medan])
      }
      let boleh = try await register.permintaan(
        atasNama: petugas(dinas, pemegang), konsol: Self.konsol, alasan: "pemutakhiran DPT", desa: nil,
        nomor: .utuh)
      #expect(boleh.nomor == .utuh && boleh.orang?.rawValue == 21)
    }
  }
}
