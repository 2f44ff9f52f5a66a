import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// For officers: what residents report, and the codes with which they open accounts.
struct LaporanWargaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteWarga.laporan.path, .kependudukan, use: semua)
    rute.get(RuteWarga.jawabLaporan.path, .kependudukan, use: satu)
    rute.post(RuteWarga.jawabLaporan.path, .kependudukan, use: jawab)
    rute.post(RuteWarga.kode.path, .kependudukan, use: beriKode)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: DaftarSuratForm = try request.query()
    let status = LaporanWarga.Status(rawValue: form.tampil) ?? .baru
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    let baris: [(LaporanWarga, String)] = try await kependudukan.db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let desa = struktur.desa(struktur.lingkupPenduduk(pelaku)).map(\.id)
      let laporan = try tx.laporan(desa, status, sebelum: LaporanWarga.ID(form.sesudah), batas: 51)
      try tx.catatIkut(
        laporan.flatMap { [$0.penduduk, $0.pelapor] }, untuk: "daftar laporan warga", oleh: pelaku,
        pada: waktu)
      return try laporan.map { ($0, try tx.penduduk($0.penduduk)?.biodata.nama ?? "") }
    }
    return halamanLaporan(baris, status).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(RuteWarga.jawabLaporan.value(context), "", .init(), context).tertutup(context)
  }

  func jawab(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteWarga.jawabLaporan.value(context)
    return try await request.catat(context) { (form: JawabForm) in
      try await kependudukan.jawab(
        id, form.jawaban.rapi, sebagai: form.tolak == "1" ? .ditolak : .selesai, oleh: context.pelaku)
      return .see(RuteWarga.laporan(), Flash("Jawaban terkirim dan dapat dibaca pelapor."), context)
    } ulang: { form, galat, _ in
      try await halaman(id, form.jawaban, galat, context)
    }
  }

  /// Shows the code on the answer to this very request, and nowhere else.
  func beriKode(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteWarga.kode.value(context)
    let kode = try await kependudukan.beriKodeWarga(id, oleh: context.pelaku)
    let berkas = try await kependudukan.berkas(id, context)
    return Page(
      "Kode akun warga", breadcrumbs: berkas.jejak, section: RutePenduduk.cari(), width: .narrow,
      main: """
        \(pageHead("Kode akun warga", lead: berkas.orang.biodata.nama))
        \(facts([Fact("Kode", kode), Fact("Berlaku", "\(Kependudukan.masaKodeWarga) hari, sekali pakai")]))
        <p>Serahkan kode ini kepada orangnya sendiri. Ia membuka akun di halaman Masuk sebagai warga dengan NIK, nomor
        kartu keluarga, tanggal lahir, dan kode ini. Kode tidak dapat ditampilkan lagi.</p>
        \(linkButton("Kembali ke data penduduk", href: berkas.alamatHalaman, kind: .secondary))
        """
    )
    .tertutup(context)
  }

  private func halaman(
    _ id: LaporanWarga.ID, _ jawaban: String, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    guard let laporan = try await kependudukan.db.read({ try $0.laporan(id) }) else {
      throw PendudukError.tidakAda
    }
    let berkas = try await kependudukan.berkas(laporan.penduduk, context)
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    try await kependudukan.db.write {
      try $0.catatIkut([laporan.pelapor], untuk: "laporan yang ditulisnya", oleh: pelaku, pada: waktu)
    }
    return halamanSatuLaporan(laporan, berkas, jawaban, galat, context)
  }
}

private struct JawabForm: Decodable {
  var jawaban = ""
  var tolak = ""
}
