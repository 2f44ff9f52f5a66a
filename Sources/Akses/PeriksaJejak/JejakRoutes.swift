import Bahasa
import CSV
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Jejak
import NIOCore
import Web

/// The trail for who may read it.
struct JejakRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.jejak.path, .pengawas, use: cari)
    rute.get(RuteAkses.unduhJejak.path, .pengawas, use: unduh)
  }

  @Sendable private func cari(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: JejakForm = try request.query()
    do {
      let ditemukan = try await akses.cariJejak(form.validated(), oleh: context.pelaku, context.akun.id)
      return halamanJejak(ditemukan, form, akses.kamus).response(context)
    } catch let errors as FieldErrors {
      let kosong = JejakDitemukan(baris: [], berikut: nil)
      return halamanJejak(kosong, form, akses.kamus, errors).response(context, status: .unprocessableContent)
    }
  }

  /// All lines that fit, as a file for a spreadsheet, written while they are read.
  @Sendable private func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: JejakForm = try request.query()
    var saringan = try form.validated()
    saringan.sesudah = nil
    try await akses.catatPencarian("jejak.diunduh", saringan, oleh: context.pelaku, context.akun.id)
    let tulis = CSVWriter(for: .spreadsheet, separator: UInt8(ascii: ";"))
    let body = ResponseBody { [akses, saringan] writer in
      try await writer.write(ByteBuffer(bytes: tulis.header(Self.kolom)))
      var berikut: SaringanJejak? = saringan
      while let kini = berikut {
        let ditemukan = try await akses.halamanJejak(kini, sebanyak: 1000)
        try await writer.write(ByteBuffer(bytes: ditemukan.baris.flatMap { tulis.record(Self.record($0)) }))
        berikut = ditemukan.berikut.map { batas in
          var lanjut = kini
          lanjut.sesudah = batas
          return lanjut
        }
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"jejak-\(Tanggal(akses.now())).csv\"",
        .cacheControl: "no-store",
      ], body: body)
  }

  private static let kolom = [
    "urut", "waktu", "nama", "jabatan", "peristiwa", "objek", "nomor objek", "keterangan", "rincian",
    "alamat",
  ]

  private static func record(_ baris: BarisDitemukan) -> [String] {
    let catatan = baris.catatan
    return [
      baris.urut.map(String.init) ?? "", catatan.waktu.teksPendek(), catatan.nama, catatan.jabatan,
      catatan.peristiwa,
      catatan.objekJenis, String(catatan.objek), catatan.keterangan, catatan.rincian, catatan.alamat,
    ]
  }
}
