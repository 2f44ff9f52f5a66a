import Bahasa
import Database
import Peralatan
import Potret
import Testing

@testable import Kependudukan

struct GerbangFotoTests {
  private let pembaca = PembacaPotret()

  private func loloskan(_ gambar: [UInt8]) async throws -> [UInt8] {
    var hasil: [UInt8] = []
    try await LoketUji.buka { loket in
      let batas = try await loket.db.read { try $0.batasFoto() }
      hasil = try await GerbangFoto(pembaca: pembaca, batas: batas).loloskan(gambar)
    }
    return hasil
  }

  private func cacat(_ gambar: [UInt8]) async -> String? {
    do {
      _ = try await loloskan(gambar)
      return nil
    } catch let galat as FieldErrors {
      return galat["foto"]
    } catch {
      return "\(error)"
    }
  }

  @Test func `wajah yang jelas lolos dan dipotong menjadi pas foto tiga banding empat`() async throws {
    let potret = try await loloskan(Wajah().png())
    let ukuran = try await pembaca.look(at: potret)
    #expect(ukuran.faces == 1)
    #expect((ukuran.width, ukuran.height) == (480, 640))
    #expect((0.3...0.7).contains(ukuran.faceShare))
  }

  @Test func `setiap cacat disebut dengan apa yang harus dilakukan`() async throws {
    #expect(await cacat([])?.hasPrefix("Berkas itu bukan foto") == true)
    #expect(await cacat(Array("%PDF-1.7".utf8))?.hasPrefix("Berkas itu bukan foto") == true)
    #expect(await cacat(try Wajah(tempat: []).png())?.hasPrefix("Wajah belum terlihat") == true)
    #expect(
      await cacat(try Wajah(wajah: 130, tempat: [(0.28, 0.46), (0.72, 0.46)]).png())?
        .hasPrefix("Terlihat 2 wajah")
        == true)
    #expect(await cacat(try Wajah(wajah: 75).png())?.hasPrefix("Wajah terlalu jauh") == true)
    #expect(
      await cacat(try Wajah(tempat: [(0.22, 0.46)]).png())?.hasPrefix("Wajah terlalu ke pinggir") == true)
    #expect(await cacat(try Wajah(terang: 0.25).png())?.hasPrefix("Wajah terlalu gelap") == true)
    #expect(await cacat(try Wajah(kabur: 0.6).png())?.hasPrefix("Foto kurang tajam") == true)
    #expect(
      await cacat(try Wajah(lebar: 320, tinggi: 240, wajah: 95).png())?.hasPrefix("Gambarnya terlalu kecil")
        == true)
  }

  @Test func `batas foto adalah ketentuan daerah`() async throws {
    try await LoketUji.buka { loket in
      try await loket.kependudukan.tetapkan(
        SetelanForm(nama: "foto_terang_maks", nilai: "100", sumber: "Perkadis 1/2026"), oleh: loket.admin)
      let batas = try await loket.db.read { try $0.batasFoto() }
      #expect(batas.terang == 70...100)
      let galat = await #expect(throws: FieldErrors.self) {
        try await GerbangFoto(pembaca: pembaca, batas: batas).loloskan(Wajah().png())
      }
      #expect(galat?["foto"]?.hasPrefix("Wajah terlalu terang") == true)
      await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.tetapkan(
          SetelanForm(nama: "batas_menit", nilai: "lima"), oleh: loket.admin)
      }
      await #expect(throws: KonterError.bukanPengatur) {
        try await loket.kependudukan.tetapkan(
          SetelanForm(nama: "batas_menit", nilai: "4"), oleh: loket.warsini)
      }
    }
  }

  @Test func `goresan kosong dan kertas penuh tinta bukan tanda tangan`() throws {
    #expect(try !GerbangGoresan.loloskan(Wajah.goresan(), medan: "tanda_tangan").isEmpty)
    let kosong = #expect(throws: FieldErrors.self) {
      try GerbangGoresan.loloskan(Wajah.goresan(tinta: false), medan: "tanda_tangan")
    }
    #expect(kosong?["tanda_tangan"]?.hasPrefix("Belum ada goresan") == true)
    let bukan = #expect(throws: FieldErrors.self) {
      try GerbangGoresan.loloskan(Array("bukan".utf8), medan: "tanda_tangan")
    }
    #expect(bukan?["tanda_tangan"]?.hasPrefix("Berkas itu bukan gambar") == true)
  }
}
