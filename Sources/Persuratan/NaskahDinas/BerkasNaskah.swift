import Bahasa
import Berkas
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// A stored file on its way to a browser.
struct BerkasTerkirim: Sendable {
  let berkas: Berkas
  let isi: IsiBerkas
  let tampil: Tampil
  /// Under which name it is saved; nil for its own.
  var nama: String?

  enum Tampil: String {
    /// in the page: only PDF and pictures
    case inline
    case attachment
  }

  func response() -> Response {
    let tampil: Tampil = [.pdf, .jpeg, .png, .webp].contains(berkas.jenis) ? self.tampil : .attachment
    let nama = (nama ?? berkas.nama).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "berkas"
    return Response(
      status: .ok,
      headers: [
        .contentType: berkas.jenis.media, .contentDisposition: "\(tampil.rawValue); filename*=UTF-8''\(nama)",
        .cacheControl: "private, no-store",
      ],
      body: ResponseBody(contentLength: isi.rentang.count) { [isi] writer in
        try await writer.write(isi)
        try await writer.finish(nil)
      })
  }
}

extension Response {
  /// A PDF made for this answer, shown in the page.
  static func pdf(_ bytes: [UInt8], name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(name)\"",
        .cacheControl: "private, no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Persuratan {
  /// The sealed file of a letter one has a part in.
  func berkasNaskah(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> BerkasTerkirim {
    let now = now()
    let (berkas, nomor) = try await db.write { tx in
      let naskah = try tx.naskah(id, for: pelaku)
      return (try tx.bukaBerkas(naskah, "naskah", id, pelaku, now), naskah.nomor)
    }
    return BerkasTerkirim(
      berkas: berkas, isi: try await gudang.isi(berkas), tampil: .inline, nama: namaPDF(nomor: nomor))
  }

  /// Notes that he sees what is in it, when that is not for everybody.
  func catatDilihat(_ naskah: NaskahDinas, oleh pelaku: Pelaku) async throws {
    guard naskah.konten.keamanan != .biasa else { return }
    let now = now()
    try await db.write { tx in try tx.catatDilihat(naskah, "naskah", naskah.id, pelaku, now) }
  }

  /// The sealed file of a received letter.
  func berkasKiriman(_ id: Kiriman.ID, oleh pelaku: Pelaku) async throws -> BerkasTerkirim {
    let now = now()
    let (berkas, nomor) = try await db.write { tx in
      let kiriman = try tx.kiriman(id, for: pelaku)
      guard let naskah = try tx.naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
      guard try tx.bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
      return (try tx.bukaBerkas(naskah, "kiriman", id, pelaku, now), naskah.nomor)
    }
    return BerkasTerkirim(
      berkas: berkas, isi: try await gudang.isi(berkas), tampil: .inline, nama: namaPDF(nomor: nomor))
  }

  /// One attachment of a letter one has a part in.
  func lampiran(_ berkas: Int64, naskah id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws
    -> BerkasTerkirim
  {
    let now = now()
    let satu = try await db.write { tx in
      try tx.bukaLampiran(berkas, of: tx.naskah(id, for: pelaku), "naskah", id, pelaku, now)
    }
    return BerkasTerkirim(berkas: satu, isi: try await gudang.isi(satu), tampil: .inline)
  }

  /// One attachment of a received letter.
  func lampiran(_ berkas: Int64, kiriman id: Kiriman.ID, oleh pelaku: Pelaku) async throws -> BerkasTerkirim {
    let now = now()
    let satu = try await db.write { tx in
      let kiriman = try tx.kiriman(id, for: pelaku)
      guard let naskah = try tx.naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
      guard try tx.bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
      return try tx.bukaLampiran(berkas, of: naskah, "kiriman", id, pelaku, now)
    }
    return BerkasTerkirim(berkas: satu, isi: try await gudang.isi(satu), tampil: .inline)
  }
}

extension Tx {
  fileprivate func bukaLampiran<Objek>(
    _ berkas: Int64, of naskah: NaskahDinas, _ objekJenis: String, _ objek: Key<Objek>, _ pelaku: Pelaku,
    _ now: Date
  ) throws -> Berkas {
    guard let satu = naskah.konten.lampiran.first(where: { $0.berkas == berkas }),
      let berkas = try self.berkas(Key(rawValue: berkas))
    else { throw NaskahError.tidakDitemukan }
    try catatDilihat(
      naskah, objekJenis, objek, keterangan: naskah.konten.keamanan.tertutup ? "lampiran" : satu.nama, pelaku,
      now)
    return berkas
  }

  /// Opening what is not for everybody is in the trail, every time.
  func catatDilihat<Objek>(
    _ naskah: NaskahDinas, _ objekJenis: String, _ objek: Key<Objek>, keterangan: String = "",
    _ pelaku: Pelaku,
    _ now: Date
  ) throws {
    guard naskah.konten.keamanan != .biasa else { return }
    try catat("\(objekJenis).dilihat", objekJenis, objek, oleh: pelaku, keterangan: keterangan, pada: now)
  }

  fileprivate func bukaBerkas<Objek>(
    _ naskah: NaskahDinas, _ objekJenis: String, _ objek: Key<Objek>, _ pelaku: Pelaku, _ now: Date
  ) throws -> Berkas {
    guard let id: Int64 = try value("SELECT berkas FROM naskah WHERE id = \(naskah.id)"),
      let berkas = try berkas(Key(rawValue: id))
    else { throw NaskahError.belumTersegel }
    try catatDilihat(naskah, objekJenis, objek, pelaku, now)
    return berkas
  }
}
