import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import NIOCore
import Organisasi
import Percetakan
import Web

/// Printing: a blank is reserved, the card goes to the printer, and the officer says what came out of it.
struct CetakRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.post(RuteKonter.cetakan.path, .pelaku, use: mulai)
    rute.post(RuteKonter.kiriman.path, .pelaku, use: kirimLagi)
    rute.get(RuteKonter.kartu.path, .pelaku, use: kartu)
    rute.post(RuteKonter.hasil.path, .pelaku, use: tercetak)
    rute.post(RuteKonter.kegagalan.path, .pelaku, use: gagal)
    rute.post(RuteKonter.salahCetak.path, .pelaku, use: salahCetak)
  }

  func mulai(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.cetakan.value(context)
    let form: CetakForm = try await request.form()
    let seri = form.seri.rapi
    var pesan: Flash?
    let jawaban = try await konter.langkah(
      id, context, medan: "seri", isian: IsianLangkah(seri: seri)
    ) {
      do {
        let cetakan = try await konter.kependudukan.mulaiCetak(
          id, seri: seri.isEmpty ? nil : seri, oleh: context.pelaku)
        pesan = try await konter.kirim(cetakan.id, dari: id, lagi: false, context)
      } catch let tolakan as BlangkoError { throw FieldErrors("seri", tolakan.message) }
    }
    guard let pesan, jawaban.status == .seeOther else { return jawaban }
    return .see(RuteKonter.satu(id), pesan, context)
  }

  func kirimLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, cetakan) = try RuteKonter.kiriman.value(context)
    let pesan = try await konter.kirim(cetakan, dari: id, lagi: true, context)
    return .see(RuteKonter.satu(id), pesan ?? Flash("Dikirim ke pencetak."), context)
  }

  func kartu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.kartu.value(context)
    let pdf = try await konter.kependudukan.berkasKartu(id, dari: konter.gudang, oleh: context.pelaku)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentDisposition: "inline; filename=\"ktp.pdf\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
  }

  func tercetak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, cetakan) = try RuteKonter.hasil.value(context)
    return try await konter.langkah(
      id, context, medan: "seri", kabar: "Kartu tercetak. Serahkan kepada pemohon."
    ) {
      try await konter.kependudukan.nyatakanTercetak(cetakan, oleh: context.pelaku)
    }
  }

  func gagal(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, cetakan) = try RuteKonter.kegagalan.value(context)
    let (foto, masuk) = try await request.gambar("foto", GagalForm.self)
    let form = masuk.form
    let alasan = samarkanNomor(form.alasan.rapi)
    return try await konter.langkah(
      id, context, medan: "alasan", isian: IsianLangkah(teks: alasan, blangko: form.blangko),
      kabar: "Dicatat. Kartu dapat dicetak lagi."
    ) {
      try masuk.throwIfRefused()
      guard !alasan.isEmpty else { throw FieldErrors("alasan", "Tulis apa yang terjadi.") }
      var nasib = NasibBlangko.utuh
      if form.blangko == "rusak" {
        guard !foto.isEmpty else { throw FieldErrors("foto", "Foto blangko yang rusak itu.") }
        nasib = .rusak(foto: BerkasRusak(try await konter.simpan(foto, form.namaBerkas(foto))))
      }
      try await konter.kependudukan.nyatakanGagal(
        cetakan, alasan: alasan, blangko: nasib, oleh: context.pelaku)
    }
  }

  func salahCetak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.salahCetak.value(context)
    let form: AlasanForm = try await request.form()
    let alasan = samarkanNomor(form.alasan.rapi)
    return try await konter.langkah(
      id, context, medan: "alasan", isian: IsianLangkah(teks: alasan),
      kabar: "Kartu yang salah cetak dicabut. Cetak lagi dengan blangko baru."
    ) {
      try await konter.kependudukan.nyatakanSalahCetak(id, alasan: alasan, oleh: context.pelaku)
    }
  }
}

struct CetakForm: Decodable, Sendable { var seri = "" }

struct GagalForm: Decodable, Sendable {
  var alasan = ""
  var blangko = ""

  /// A name with the ending that its bytes call for; the store refuses what is no picture.
  func namaBerkas(_ bita: [UInt8]) -> String { bita.first == 0xff ? "blangko.jpg" : "blangko.png" }
}

/// What the printer says of a running print.
enum KabarPencetak: Sendable, Equatable {
  /// Printed by hand from the PDF.
  case tanpaPencetak
  /// Never given to the printer, or nobody knows.
  case belumTerkirim
  case takTerjawab
  case keadaan(KeadaanCetak)
}

extension KonterKTP {
  /// Gives a running print to the printer of its counter.
  /// - Returns: what to tell the officer when it did not arrive there.
  func kirim(
    _ cetakan: Cetakan.ID, dari id: PermohonanKTP.ID, lagi: Bool, _ context: PelakuContext
  ) async throws -> Flash? {
    guard
      let satu = try await kependudukan.ambilGiliranKirim(cetakan, lagi: lagi, oleh: context.pelaku)
    else { return nil }
    do {
      let pdf = try await kependudukan.berkasKartu(id, dari: gudang, oleh: context.pelaku)
      let tugas = try await percetakan.cetak(pdf, judul: "KTP \(satu.seri)", di: satu.pencetak)
      try await kependudukan.catatTugasCetak(cetakan, nomor: tugas)
      return nil
    } catch let galat as PercetakanError {
      try await kependudukan.catatTugasCetak(cetakan, nomor: nil)
      return Flash("\(galat.kalimat) Kirim lagi, atau buka PDF-nya dan cetak sendiri.", kind: .harm)
    } catch {
      try await kependudukan.catatTugasCetak(cetakan, nomor: nil)
      throw error
    }
  }

  func keadaanCetak(_ berkas: BerkasPermohonan) async -> KabarPencetak {
    guard let cetakan = berkas.cetakan, !cetakan.pencetak.isEmpty else { return .tanpaPencetak }
    guard let tugas = cetakan.tugasCetak, tugas > 0 else { return .belumTerkirim }
    do {
      return .keadaan(try await percetakan.keadaan(tugas, di: cetakan.pencetak))
    } catch {
      return .takTerjawab
    }
  }
}

extension PercetakanError {
  var kalimat: String {
    switch self {
    case .alamat: "Alamat pencetak loket ini keliru; administrator dapat membetulkannya."
    case .takTerhubung: "Pencetak tidak menjawab."
    case .ditolak(let kata): "Pencetak menolak: \(kata)."
    }
  }
}
