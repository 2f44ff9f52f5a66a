import Bahasa
import CSV
import Foundation
import HTTPTypes
import Hummingbird
import Web

/// Entering many people at once: a file, a check run, then the lines that are right.
struct ImporRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.impor.path, .adminUnit, use: mulai)
    rute.post(RuteAkses.impor.path, .adminUnit, use: kerjakan)
    rute.get(RuteAkses.contohImpor.path, .adminUnit, use: contoh)
  }

  @Sendable private func mulai(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanImpor(.init(), nil, .init(), context).response(context)
  }

  @Sendable private func kerjakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var berkas: [UInt8] = []
    let masuk: Upload<ImporForm> = try await request.upload(
      limit: FormLimit(text: 4_194_304, file: 4_194_304)
    ) { _, pembaca in
      while let potong = try await pembaca.nextChunk() { berkas += potong.readableBytesView }
    }
    var form = masuk.form
    do {
      try masuk.throwIfRefused()
      if !berkas.isEmpty {
        guard let teks = String(validating: berkas, as: UTF8.self) else {
          throw FieldErrors("berkas", "Simpan berkasnya sebagai CSV UTF-8.")
        }
        form.isi = teks
        form.aksi = "periksa"
      }
      let baris = try BarisImpor.baca(form.isi)
      guard form.aksi == "masukkan" else {
        let hasil = try await akses.periksaImpor(baris, oleh: context.pelaku, context.akun.id)
        return halamanImpor(form, .diperiksa(hasil), .init(), context).response(context)
      }
      let hasil = try await akses.impor(baris, oleh: context.pelaku, context.akun.id)
      form.isi = hasil.salah.isEmpty ? "" : BarisImpor.kepala + hasil.salah.map(\.baris.teks).joined()
      return halamanImpor(form, .masuk(hasil), .init(), context).response(context)
    } catch {
      guard let gagal = UploadFailure(error, at: "berkas") else { throw error }
      return gagal.response(halamanImpor(form, nil, gagal.errors, context), context)
    }
  }

  /// An empty table with two lines of example, for a spreadsheet.
  @Sendable private func contoh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let penulis = CSVWriter(for: .spreadsheet, separator: UInt8(ascii: ";"))
    let contoh = [
      [
        "Siti Aminah", "", "S.STP.", "", "III/d", "", "", "27.13", "Sekretaris Kecamatan", "", "definitif",
        "2026-01-02", "", "SK 821/7/2026", "", "tu",
      ],
      [
        "Bambang Sutrisno", "", "", "", "", "", "", "27.02.2013", "Kaur Umum", "pejabat", "definitif",
        "2026-01-02", "", "SK Kades 141/3/2026", "bambang.brangkal", "-",
      ],
    ]
    let isi =
      penulis.header(BarisImpor.kolom) + contoh.flatMap { penulis.record($0.map { $0 == "-" ? "" : $0 }) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"contoh-orang.csv\"",
      ], body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }
}

struct ImporForm: Decodable, Sendable {
  var isi = ""
  var aksi = ""
}

/// How far a file is.
enum TahapImpor {
  case diperiksa(HasilImpor)
  case masuk(HasilImpor)
}
