import Akses
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Organisasi
import TestKit
import Testing
import Tugas
import Web

@testable import Perizinan

@Suite("Bank tiruan lewat HTTP")
struct BankTiruanTests {
  /// Kantaya dan bank, masing-masing di soketnya sendiri di mesin ini.
  private static func berdua(
    _ mesin: Mesin,
    _ uji:
      @escaping @Sendable (KantorIzin, BankTiruan, any TestClientProtocol, any TestClientProtocol)
      async throws
      -> Void
  ) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let router = Router(context: AppContext.self)
      router.add(middleware: APIErrors())
      BankRoutes(perizinan: kantor.perizinan).add(to: RuteTerjaga(router, kebijakan: Kebijakan()))
      try await Application(router: router)
        .test(.live) { kantaya in
          let kunci = try KantorIzin.kunciBank()
          let porta = try #require(kantaya.port)
          let tujuan = try #require(URL(string: "http://127.0.0.1:\(porta)"))
          let bank = BankTiruan(tujuan: tujuan, kunci: kunci) { kantor.jam.kini }
          let rute = RuteTiruan(bank: bank, kunci: kunci) { kantor.jam.kini }
          try await Application(router: rute.router())
            .test(.live) { klien in
              let alamat = "http://127.0.0.1:\(try #require(klien.port))"
              try await uji(
                kantor.dengan(SaluranBank(kunci: kunci, alamat: alamat)), bank, kantaya, klien)
            }
        }
    }
  }

  private static func pelaksana(_ kantor: KantorIzin) -> PelaksanaTugas {
    PelaksanaTugas(db: kantor.db, penangan: kantor.perizinan.penangan, now: { kantor.jam.kini })
  }

  @Test(
    "Tagihan sampai ke bank lewat tugas, QRIS-nya kembali, dan setiap cara bayar", arguments: Mesin.allCases)
  func semuaCara(_ mesin: Mesin) async throws {
    try await Self.berdua(mesin) { kantor, bank, _, klien in
      let harapan: [(BankTiruan.Cara, jawab: [Int], lunas: Bool)] = [
        (.biasa, [200], true), (.duaKali, [200, 200], true), (.palsu, [401], false),
        (.jumlahLain, [200], false), (.terlambat, [], false),
      ]
      for (cara, jawab, lunas) in harapan {
        let (tanda, skrd, tagihan) = try await kantor.tertagih()
        #expect(try await Self.pelaksana(kantor).kerjakanSemua() == 1)
        let qris = try #require(try await kantor.db.read { try $0.tagihan(skrd.id)?.qris })
        #expect(Qris(qris)?.jumlah == skrd.jumlah)
        let halaman = try await klien.execute(uri: "/", method: .get)
        #expect(String(buffer: halaman.body).contains(NomorBayar.tercetak(tagihan.va)))
        let jawaban = try await klien.execute(
          uri: "/bayar/\(tagihan.va)?cara=\(cara.rawValue)", method: .post)
        let tertulis = jawab.map(String.init).joined(separator: ", ")
        #expect(String(buffer: jawaban.body).contains(jawab.isEmpty ? "ditahan" : "menjawab: \(tertulis)<"))
        #expect(try await (kantor.skrd(tanda.id).lunas != nil) == lunas, "\(cara)")
        guard cara == .terlambat else { continue }
        kantor.jam.maju(jam: 24 * 31)
        try await kantor.perizinan.ingatkanPemohon()
        #expect(try await kantor.permohonan(tanda.id).hasil == .gugur)
        #expect(try await bank.kirimTertahan() == [200])
        #expect(try await kantor.permohonan(tanda.id).tahap == "konsep")
      }
      #expect(try await kantor.janggal() == [.jumlah])
    }
  }

  @Test("Bank yang mati dicoba lagi, dan yang tidak ditandatangani ditolaknya", arguments: Mesin.allCases)
  func bankMati(_ mesin: Mesin) async throws {
    try await Self.berdua(mesin) { kantor, bank, _, klien in
      let mati = kantor.dengan(
        SaluranBank(kunci: try KantorIzin.kunciBank(), alamat: "http://127.0.0.1:1"))
      let (_, skrd, _) = try await mati.tertagih()
      #expect(try await Self.pelaksana(mati).kerjakanSemua() == 1)
      #expect(try await kantor.db.read { try $0.tagihan(skrd.id)?.qris } == nil)
      kantor.jam.maju(jam: 2)
      #expect(try await Self.pelaksana(kantor).kerjakanSemua() == 1)
      #expect(try await kantor.db.read { try $0.tagihan(skrd.id)?.qris } != nil)
      let polos = try await klien.execute(uri: "/tagihan", method: .post, body: ByteBuffer(string: "{}"))
      #expect(polos.status == .unauthorized)
      #expect(await bank.tagihan.count == 1)
    }
  }

  @Test(
    "Pintu bank: tanda, waktu, bentuk, rujukan yang berubah, dan tanpa rahasia", arguments: Mesin.allCases)
  func pintu(_ mesin: Mesin) async throws {
    try await Self.berdua(mesin) { kantor, _, klien, _ in
      let kunci = try KantorIzin.kunciBank()
      let (_, skrd, tagihan) = try await kantor.tertagih()
      func kirim(_ isi: String, geser: Double = 0, ubah: String = "") async throws -> HTTPResponse.Status {
        var kepala = HTTPFields()
        for (nama, nilai) in PesanBank.kepala(Array(isi.utf8), kunci, pada: kantor.jam.kini + geser) {
          if let nama = HTTPField.Name(nama) { kepala[nama] = nilai }
        }
        return
          try await klien.execute(
            uri: "/bank/pemberitahuan", method: .post, headers: kepala, body: ByteBuffer(string: isi + ubah)
          )
          .status
      }
      func kabar(_ jumlah: Int) -> String {
        let waktu = (kantor.jam.kini + 7 * 3600).formatted(Date.ISO8601FormatStyle()).dropLast()
        return """
          {"tagihan":"\(tagihan.va)","jumlah":\(jumlah),"kanal":"va","rujukan":"R1","waktu":"\(waktu)+07:00"}
          """
      }
      #expect(try await kirim(kabar(skrd.jumlah), geser: -301) == .unauthorized)
      #expect(try await kirim(kabar(skrd.jumlah), geser: 301) == .unauthorized)
      #expect(try await kirim(kabar(skrd.jumlah), ubah: " ") == .unauthorized)
      #expect(try await kirim("{}") == .badRequest)
      #expect(try await kirim(kabar(0)) == .badRequest)
      #expect(try await kirim(kabar(skrd.jumlah), geser: 299) == .ok)
      #expect(try await kirim(kabar(skrd.jumlah)) == .ok)
      #expect(try await kirim(kabar(skrd.jumlah + 1)) == .conflict)
      #expect(try await kantor.janggal() == [.bertentangan])
      let tanpa = Router(context: AppContext.self)
      tanpa.add(middleware: APIErrors())
      BankRoutes(perizinan: kantor.dengan(SaluranBank()).perizinan)
        .add(to: RuteTerjaga(tanpa, kebijakan: Kebijakan()))
      try await Application(router: tanpa)
        .test(.live) { klien in
          let jawaban = try await klien.execute(uri: "/bank/pemberitahuan", method: .post)
          #expect(jawaban.status == .notFound)
        }
    }
  }

  @Test("QRIS: jumlah periksa CRC-16 menurut contoh baku, dan yang rusak ditolak")
  func qris() throws {
    #expect(Qris.jumlahPeriksa(Array("123456789".utf8)) == "29B1")
    let teks = Qris.susun([("00", "01"), ("54", "720000"), ("58", "ID")])
    #expect(Qris(teks)?.jumlah == 720_000)
    #expect(Qris(teks.replacing("720000", with: "720001")) == nil)
    #expect(KunciBank(String(repeating: "x", count: 31)) == nil)
    #expect((0...9).filter { NomorBayar.sah("33140123456789\($0)") }.count == 1)
  }
}
