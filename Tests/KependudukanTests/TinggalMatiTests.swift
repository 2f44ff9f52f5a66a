import Bahasa
import Database
import TestKit
import Testing

@testable import Kependudukan

/// Kematian seseorang menjadikan pasangannya cerai mati dalam peristiwa yang sama.
struct TinggalMatiTests {
  @Test(arguments: Mesin.allCases)
  func `istri di kartu yang sama menjadi cerai mati, dan pembatalan memulihkannya`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let sebelum = try await daerah.db.read { try Potret($0) }
      let mati = try await daerah.meninggal([k.sutrisno], sisa: [k.kk: KepalaBaru(k.suparmi)])
      let suparmi = try await daerah.penduduk(k.suparmi)
      #expect(suparmi.biodata.statusKawin == .ceraiMati && suparmi.biodata.shdk == .kepalaKeluarga)
      #expect(mati.akibat == ["Suparmi kini berstatus cerai mati."])
      let (peristiwa, peran) = try await daerah.db.read { tx in
        (try tx.peristiwa(k.suparmi).first, try tx.peran(k.suparmi))
      }
      #expect(peristiwa?.sebutan(sebagai: peran[mati.peristiwa]) == "Kematian suami")
      #expect(try await daerah.db.read { try $0.peran(k.sutrisno)[mati.peristiwa] } == .subjek)
      _ = try await daerah.kependudukan.batalkan(mati.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      #expect(try await daerah.db.read { try Potret($0) } == sebelum)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang kawin tercatat menjadi cerai mati juga di kartu keluarga lain, yang sudah cerai tidak`(
    _ mesin: Mesin
  ) async throws {
    try await Daerah.buka(mesin) { daerah in
      let dua = try await DuaKeluarga(daerah)
      let kawin = try await daerah.kependudukan.kawinkan(
        Perkawinan(daerah.mempelai(dua.sutrisno.dwi), dengan: daerah.mempelai(dua.joko)), daerah.bukuNikah,
        oleh: daerah.warsini)
      let mati = try await daerah.meninggal([dua.sutrisno.dwi])
      let joko = try await daerah.penduduk(dua.joko)
      #expect(joko.biodata.statusKawin == .ceraiMati && joko.biodata.rincian.namaPasangan == nil)
      await #expect(throws: PeristiwaError.self) {
        try await daerah.kependudukan.batalkan(kawin.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      }
      _ = try await daerah.kependudukan.batalkan(mati.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      _ = try await daerah.kependudukan.ceraikan(
        Perceraian(daerah.mempelai(dua.sutrisno.dwi), dengan: daerah.mempelai(dua.joko)), daerah.bukuNikah,
        oleh: daerah.warsini)
      _ = try await daerah.meninggal([dua.sutrisno.dwi])
      #expect(try await daerah.penduduk(dua.joko).biodata.statusKawin == .ceraiHidupTercatat)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `semua istri dari suami yang meninggal, tetapi suami tetap kawin selama masih beristri`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let dua = try await DuaKeluarga(daerah)
      let k = dua.sutrisno
      _ = try await daerah.kependudukan.kawinkan(
        Perkawinan(
          daerah.mempelai(k.sutrisno), dengan: daerah.mempelai(dua.ngadinah),
          izinBeristri: "120/Pdt.G/2026/PA.Sgn"), daerah.bukuNikah, oleh: daerah.warsini)
      let istri = try await daerah.meninggal([k.suparmi])
      #expect(istri.akibat.isEmpty)
      #expect(try await daerah.penduduk(k.sutrisno).biodata.statusKawin.isKawin)
      _ = try await daerah.kependudukan.batalkan(istri.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      // Keduanya sekaligus: tidak ada istri yang tersisa.
      let keduanya = try await daerah.meninggal(
        [k.suparmi, dua.ngadinah], sisa: [dua.kkNgadinah: KepalaBaru(dua.joko)])
      #expect(try await daerah.penduduk(k.sutrisno).biodata.statusKawin == .ceraiMati)
      _ = try await daerah.kependudukan.batalkan(keduanya.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      let suami = try await daerah.meninggal([k.sutrisno], sisa: [k.kk: KepalaBaru(k.suparmi)])
      #expect(suami.akibat.count == 2)
      for id in [k.suparmi, dua.ngadinah] {
        #expect(try await daerah.penduduk(id).biodata.statusKawin == .ceraiMati)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `janda yang kawin sebelum seratus tiga puluh hari ditanyakan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let dua = try await DuaKeluarga(daerah)
      let k = dua.sutrisno
      _ = try await daerah.meninggal([k.sutrisno], sisa: [k.kk: KepalaBaru(k.suparmi)])
      func kawin(_ daerah: Daerah) async throws -> [String] {
        var pencatatan = daerah.pencatatan
        pencatatan.dasar.nomor = "0123/045/2026"
        pencatatan.peringatan = .tanyakan
        do {
          _ = try await daerah.kependudukan.kawinkan(
            Perkawinan(daerah.mempelai(k.suparmi), dengan: daerah.mempelai(dua.joko)), pencatatan,
            oleh: daerah.warsini)
          return []
        } catch let perlu as PerluPersetujuan {
          return perlu.peringatan.map(\.kalimat)
        }
      }
      #expect(try await kawin(daerah).contains { $0.contains("kurang dari 130 hari") })
      let nanti = try daerah.pada("2026-07-26")
      #expect(try await !kawin(nanti).contains { $0.contains("130 hari") })
    }
  }
}

extension Daerah {
  func meninggal(
    _ orang: [Penduduk.ID], sisa: [KartuKeluarga.ID: KepalaBaru] = [:]
  ) async throws -> HasilPeristiwa {
    var versi: [(id: Penduduk.ID, versi: Int)] = []
    for id in orang { versi.append((id, try await penduduk(id).versi)) }
    return try await kependudukan.keluarkan(
      versi, karena: .mati, kepalaSisa: sisa, sebagai: .mati, pencatatan, oleh: warsini)
  }
}
