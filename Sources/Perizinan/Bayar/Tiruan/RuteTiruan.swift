import Foundation
import Hummingbird
import NIOCore
import Web

/// The stand-in bank's own pages, and the address at which it takes bills.
package struct RuteTiruan: Sendable {
  let bank: BankTiruan
  let kunci: KunciBank
  let now: @Sendable () -> Date

  package init(bank: BankTiruan, kunci: KunciBank, now: @escaping @Sendable () -> Date) {
    self.bank = bank
    self.kunci = kunci
    self.now = now
  }

  /// The addresses of the stand-in bank, for a server of its own.
  package func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.post("tagihan", use: tagih)
    router.get("/", use: halaman)
    router.post("bayar/:va", use: bayar)
    router.post("tertahan", use: kirim)
    return router
  }

  @Sendable func tagih(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let pesan = try await PesanBank(request, kunci, pada: now())
    guard let tagihan = try? JSONDecoder().decode(TagihanBank.self, from: Data(pesan.isi)) else {
      throw HTTPError(.badRequest)
    }
    let isi = try JSONEncoder().encode(TagihanBank.Jawaban(qris: await bank.terima(tagihan)))
    return Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }

  @Sendable func bayar(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let cara = request.uri.queryParameters["cara"].map(String.init) ?? BankTiruan.Cara.biasa.rawValue
    let kanal = request.uri.queryParameters["kanal"].map(String.init) ?? KanalBayar.qris.rawValue
    guard let cara = BankTiruan.Cara(rawValue: cara), let kanal = KanalBayar(rawValue: kanal),
      let va = context.parameters.get("va"), let jawaban = try await bank.bayar(va, kanal, cara)
    else { throw HTTPError(.notFound) }
    return halamanJawaban(jawaban).response()
  }

  @Sendable func kirim(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    halamanJawaban(try await bank.kirimTertahan()).response()
  }

  @Sendable func halaman(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    halamanBank(await bank.tagihan, tertahan: await bank.tertahan.count).response()
  }
}
