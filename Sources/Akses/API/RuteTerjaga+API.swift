import HTTPTypes
import Hummingbird
import Web

extension RuteTerjaga {
  /// Answers with one record or a list.
  package func api<each Nilai, Hasil: APIRecord>(
    _ metode: HTTPRequest.Method, _ rute: Route<repeat each Nilai>, _ titik: TitikAPI,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, TanpaIsian>) async throws -> Hasil
  ) {
    pasang(metode, rute, titik, .tidak, bentuk: Self.satu(Hasil.self)) { try .api(try await kerja($0)) }
  }

  /// The same, asked with parameters.
  package func api<each Nilai, Saringan: APIRecord, Hasil: APIRecord>(
    _ metode: HTTPRequest.Method, _ rute: Route<repeat each Nilai>, _ titik: TitikAPI,
    saringan: Saringan.Type,
    use kerja: @escaping @Sendable (PermintaanAPI<Saringan, TanpaIsian>) async throws -> Hasil
  ) {
    pasang(metode, rute, titik, .tidak, bentuk: Self.satu(Hasil.self)) { try .api(try await kerja($0)) }
  }

  /// The same, told with a body.
  package func api<each Nilai, Isian: APIRecord, Hasil: APIRecord>(
    _ metode: HTTPRequest.Method, _ rute: Route<repeat each Nilai>, _ titik: TitikAPI, isian: Isian.Type,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, Isian>) async throws -> Hasil
  ) {
    pasang(metode, rute, titik, .tidak, bentuk: Self.satu(Hasil.self)) { try .api(try await kerja($0)) }
  }

  /// Makes something new: 201, with its address. The same `Idempotency-Key` makes it once.
  package func apiBuat<each Nilai, Isian, Hasil: APIRecord>(
    _ rute: Route<repeat each Nilai>, _ titik: TitikAPI, isian: Isian.Type,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, Isian>) async throws -> Terbuat<Hasil>
  ) where Isian: APIRecord {
    pasang(.post, rute, titik, .ya, bentuk: Self.satu(Hasil.self, .created)) {
      (permintaan: PermintaanAPI<TanpaIsian, Isian>) in
      let terbuat = try await kerja(permintaan)
      var jawaban = try Response.api(terbuat.isi, status: .created)
      jawaban.headers[.location] = terbuat.alamat
      return jawaban
    }
  }

  /// Does something and has nothing to say: 204.
  package func apiTindakan<each Nilai>(
    _ rute: Route<repeat each Nilai>, _ titik: TitikAPI,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, TanpaIsian>) async throws -> Void
  ) {
    pasang(.post, rute, titik, .tidak, bentuk: { .init(.noContent) }) {
      (permintaan: PermintaanAPI<TanpaIsian, TanpaIsian>) in
      try await kerja(permintaan)
      return Response(status: .noContent)
    }
  }

  /// The same, told with a body.
  package func apiTindakan<each Nilai, Isian: APIRecord>(
    _ rute: Route<repeat each Nilai>, _ titik: TitikAPI, isian: Isian.Type,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, Isian>) async throws -> Void
  ) {
    pasang(.post, rute, titik, .tidak, bentuk: { .init(.noContent) }) {
      (permintaan: PermintaanAPI<TanpaIsian, Isian>) in
      try await kerja(permintaan)
      return Response(status: .noContent)
    }
  }

  /// A PDF.
  package func apiPDF<each Nilai>(
    _ rute: Route<repeat each Nilai>, _ titik: TitikAPI,
    use kerja: @escaping @Sendable (PermintaanAPI<TanpaIsian, TanpaIsian>) async throws -> Response
  ) {
    pasang(.get, rute, titik, .tidak, bentuk: { .init(.ok, mediaType: "application/pdf") }, jawab: kerja)
  }

  private static func satu<Hasil: APIRecord>(
    _: Hasil.Type, _ status: HTTPResponse.Status = .ok
  ) -> () throws -> Operation.Answer {
    { .init(status, mediaType: "application/json", schema: try Schema.of(Hasil.self)) }
  }

  private enum Pembuatan { case ya, tidak }

  /// Registers what serves and, from the same types, what is said about it.
  private func pasang<each Nilai, Saringan: APIRecord, Isian: APIRecord>(
    _ metode: HTTPRequest.Method, _ rute: Route<repeat each Nilai>, _ titik: TitikAPI,
    _ pembuatan: Pembuatan, bentuk: () throws -> Operation.Answer,
    jawab: @escaping @Sendable (PermintaanAPI<Saringan, Isian>) async throws -> Response
  ) {
    do {
      let saringan = try Schema.record(Saringan.self)
      let isian = try Schema.record(Isian.self)
      let tanpaIsi = Isian.self == TanpaIsian.self
      let operasi = Operation(
        method: metode, path: rute.path.description, tag: titik.bagian, summary: titik.ringkasan,
        note: titik.catatan, scope: titik.cakupan?.kode, parameters: rute.parameters,
        query: saringan.members.isEmpty ? nil : saringan, body: tanpaIsi ? nil : isian,
        creates: pembuatan == .ya, answer: try bentuk())
      onAPI(operasi, titik.cakupan) { request, konteks in
        let isiSaringan = try request.apiQuery(Saringan.self, saringan)
        let (isi, sidik): (Isian, [UInt8]) =
          if let tanpa = TanpaIsian() as? Isian { (tanpa, []) } else {
            try await request.apiBody(Isian.self, isian)
          }
        let kunci = pembuatan == .ya ? try request.kunciPermintaan(sidik) : ""
        return try await jawab(
          PermintaanAPI(konteks: konteks, saringan: isiSaringan, isian: isi, kunci: kunci))
      }
    } catch {
      kebijakan.catat(masalah: "\(metode.rawValue) \(rute.pattern): \(error)")
    }
  }
}
