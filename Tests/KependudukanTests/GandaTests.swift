import Bahasa
import Database
import Organisasi
import Testing
import TestKit

@testable import Kependudukan

/// Register berisi dua ribu penduduk buatan; Bu Endang dari Dinas Kependudukan yang memutuskan.
struct RegisterGanda {
  let daerah: Daerah
  let endang = Pelaku(
    orang: .init(rawValue: 7), nama: "Endang", penugasan: [],
    peran: [PeranUnit(.kependudukan, di: Daerah.dinas)])
  let operatorKeden = Pelaku(
    orang: .init(rawValue: 7), nama: "Bambang", penugasan: [],
    peran: [PeranUnit(.kependudukan, di: Daerah.keden)])

  var kependudukan: Kependudukan { daerah.kependudukan }

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (RegisterGanda) async throws -> Void) async throws {
    try await Daerah.buka(mesin) { daerah in try await uji(try await isi(daerah)) }
  }

  /// Who is a double can be told only among many.
  static func isi(_ daerah: Daerah) async throws -> RegisterGanda {
    let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
    try await daerah.kependudukan.tanam(Sintetis(jumlah: 2000, benih: 4, hanya: desa))
    try await daerah.kependudukan.siapkanCari()
    return RegisterGanda(daerah: daerah)
  }

  /// Sutrisno's family in Keden, and Sutrisno once more in Brangkal as another clerk heard him, alone on a card.
  func duaSutrisno() async throws -> (keluarga: KeluargaSutrisno, kembar: Penduduk.ID) {
    let keluarga = try await daerah.sutrisno()
    let kembar = try await kependudukan.catat(
      [kembaran], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)),
      daerah.pencatatan, oleh: endang)
    return (keluarga, try #require(kembar.penduduk.first))
  }

  var kembaran: PendudukBaru {
    get throws {
      PendudukBaru(
        biodata: try biodata("Soetrisno", .lakiLaki, "1975-05-01", .kepalaKeluarga, kawin: .kawinTercatat),
        nik: .terbitkan)
    }
  }

  func pasangan(_ a: Penduduk.ID, _ b: Penduduk.ID) async throws -> PasanganGanda? {
    try await daerah.db.read { try $0.pasanganGanda(a, b) }
  }

  func potret() async throws -> Potret { try await daerah.db.read { try Potret($0) } }
}

struct GandaTests {
  @Test(arguments: Mesin.allCases)
  func `pembanding mengikuti setiap perubahan register`(_ mesin: Mesin) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let kependudukan = register.kependudukan
      let (keluarga, kembar) = try await register.duaSutrisno()
      let sutrisno = try await register.daerah.penduduk(keluarga.sutrisno)
      #expect(kependudukan.ganda.keadaan == .kosong)
      // Sebelum siap: hanya yang sama persis.
      #expect(try await kependudukan.pemeriksaGanda.periksa(sutrisno) == [])
      try await kependudukan.susunGanda()
      #expect(kependudukan.ganda.keadaan == .siap(banyak: 2005))
      let temuan = try await kependudukan.pemeriksaGanda.periksa(sutrisno)
      #expect(temuan.map(\.penduduk) == [kembar])
      #expect(temuan.first?.alasan.first?.hasPrefix("Mendukung: ") == true)

      var lain = try await register.daerah.penduduk(kembar).biodata
      lain.nama = "Hadi Purwanto"
      lain.tanggalLahir = try hari("1991-11-12")
      _ = try await kependudukan.ubahBiodata(
        kembar, versi: 1, menjadi: lain, register.daerah.pencatatan, oleh: register.endang)
      #expect(try await kependudukan.pemeriksaGanda.periksa(sutrisno) == [])
      let baru = try await kependudukan.catat(
        [register.kembaran], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.krikilan)),
        register.daerah.pencatatan, oleh: register.endang)
      #expect(try await kependudukan.pemeriksaGanda.periksa(sutrisno).map(\.penduduk) == baru.penduduk)
      _ = try await kependudukan.batalkan(baru.peristiwa, alasan: "Ganda", oleh: register.endang)
      #expect(try await kependudukan.pemeriksaGanda.periksa(sutrisno) == [])
      #expect(kependudukan.ganda.keadaan == .siap(banyak: 2005))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tulisan yang selesai belakangan dengan urutan lebih rendah tetap terbaca`(_ mesin: Mesin) async throws
  {
    try await RegisterGanda.buka(mesin) { register in
      let kependudukan = register.kependudukan
      let (keluarga, kembar) = try await register.duaSutrisno()
      try await register.daerah.db.write { tx in
        try tx.run("UPDATE penduduk SET ubahan = ubahan - \(Int64(60_000 << 22)) WHERE id = \(kembar)")
      }
      try await kependudukan.susunGanda()
      let sampai = kependudukan.ganda.sampai
      // Seperti transaksi lain yang mengambil urutannya sedetik sebelumnya dan baru kini selesai.
      try await register.daerah.db.write { tx in
        try tx.run(
          """
          UPDATE penduduk
          SET nama = 'Hadi Purwanto', tanggal_lahir = '1991-11-12', ubahan = \(sampai - Int64(1000 << 22) - 1)
          WHERE id = \(kembar)
          """)
      }
      let sutrisno = try await register.daerah.penduduk(keluarga.sutrisno)
      #expect(try await kependudukan.pemeriksaGanda.periksa(sutrisno) == [])
      #expect(kependudukan.ganda.sampai == sampai)
    }
  }

  @Test func `saudara dan kembar tidak diajukan, begitu pula yang sudah dinyatakan berbeda`() async throws {
    try await RegisterGanda.buka { register in
      let daerah = register.daerah
      let (keluarga, kembar) = try await register.duaSutrisno()
      // Dwi dan kembarannya: ayah, ibu, kartu, dan hari lahirnya sama.
      let saudara = try await register.kependudukan.catat(
        [
          PendudukBaru(
            biodata: try biodata(
              "Dwi Lestono", .lakiLaki, "2004-01-31", .anak, ayah: "Sutrisno", ibu: "Suparmi"),
            nik: .terbitkan)
        ], ke: .ada(keluarga.kk), daerah.pencatatan, oleh: register.endang)
      try await register.kependudukan.susunGanda()
      let pemeriksa = register.kependudukan.pemeriksaGanda
      #expect(try await pemeriksa.periksa(daerah.penduduk(try #require(saudara.penduduk.first))) == [])
      _ = try await register.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      try await register.kependudukan.nyatakanBerbeda(
        pasangan.id, alasan: "Keduanya datang ke loket", oleh: register.endang)
      #expect(try await pemeriksa.periksa(daerah.penduduk(kembar)) == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sapuan mengingat putusan sampai salah satu datanya berubah`(_ mesin: Mesin) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let kependudukan = register.kependudukan
      let (keluarga, kembar) = try await register.duaSutrisno()
      let pertama = try await kependudukan.sapuGanda(utas: 2)
      #expect(pertama.orang == 2005 && pertama.baru == pertama.pasangan && pertama.baru > 0)
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      #expect(pasangan.status == .menunggu && pasangan.skor >= 0.6 && !pasangan.alasan.isEmpty)
      await #expect(throws: GandaError.bukanWewenang) {
        try await kependudukan.nyatakanBerbeda(
          pasangan.id, alasan: "Saya kenal", oleh: register.operatorKeden)
      }
      try await kependudukan.nyatakanBerbeda(pasangan.id, alasan: "Wajahnya lain", oleh: register.endang)
      await #expect(throws: GandaError.sudahDiputus) {
        try await kependudukan.nyatakanBerbeda(pasangan.id, alasan: "Wajahnya lain", oleh: register.endang)
      }
      var biodata = try await register.daerah.penduduk(kembar).biodata
      biodata.pekerjaan = 9
      _ = try await kependudukan.ubahBiodata(
        kembar, versi: 1, menjadi: biodata, register.daerah.pencatatan, oleh: register.endang)
      let kedua = try await kependudukan.sapuGanda()
      #expect(kedua.tetapBerbeda == 1 && kedua.baru == 0 && kedua.dibukaLagi == 0)
      #expect(try await register.pasangan(keluarga.sutrisno, kembar)?.status == .bukanGanda)
      biodata.nama = "Sutrisno"
      _ = try await kependudukan.ubahBiodata(
        kembar, versi: 2, menjadi: biodata, register.daerah.pencatatan, oleh: register.endang)
      #expect(try await kependudukan.sapuGanda().dibukaLagi == 1)
      biodata.nama = "Hadi Purwanto"
      biodata.tanggalLahir = try hari("1991-11-12")
      _ = try await kependudukan.ubahBiodata(
        kembar, versi: 3, menjadi: biodata, register.daerah.pencatatan, oleh: register.endang)
      #expect(try await kependudukan.sapuGanda().gugur == 1)
      #expect(try await register.pasangan(keluarga.sutrisno, kembar) == nil)
    }
  }

  @Test func `yang mencatat ditanya dahulu, tanpa nama orang di luar wilayahnya`() async throws {
    try await RegisterGanda.buka { register in
      _ = try await register.daerah.sutrisno()
      try await register.kependudukan.susunGanda()
      var pencatatan = register.daerah.pencatatan
      pencatatan.peringatan = .tanyakan
      func coba(_ desa: UnitKerja.ID, _ pelaku: Pelaku) async throws -> String {
        do {
          var orang = try register.kembaran
          orang.nik = .belumAda
          _ = try await register.kependudukan.catat(
            [orang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: desa)), pencatatan, oleh: pelaku)
        } catch let perlu as PerluPersetujuan {
          return perlu.peringatan.first { $0.bidang == "ganda" }?.kalimat ?? ""
        }
        return ""
      }
      #expect(
        try await coba(Daerah.keden, register.operatorKeden).contains("Sutrisno, lahir 1 Mei 1975, Keden"))
      let brangkal = Pelaku(
        orang: .init(rawValue: 7), nama: "Sri", penugasan: [],
        peran: [PeranUnit(.kependudukan, di: Daerah.brangkal)])
      let luar = try await coba(Daerah.brangkal, brangkal)
      #expect(
        luar
          == "Mungkin sudah tercatat di luar wilayah Anda. Serahkan kepada petugas Dukcapil, yang dapat memeriksanya."
      )
      pencatatan.peringatan = .disetujui("Sudah dicek, orangnya lain")
      var orang = try register.kembaran
      orang.nik = .belumAda
      let masuk = try await register.kependudukan.catat(
        [orang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)),
        pencatatan,
        oleh: register.operatorKeden)
      #expect(masuk.penduduk.count == 1)
    }
  }
}
