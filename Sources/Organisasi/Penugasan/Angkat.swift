import Bahasa
import Database
import Foundation

/// What is asked about an appointment.
package struct PenugasanBaru: Sendable, Equatable {
  package var orang: Orang.ID
  package var jabatan: Jabatan.ID
  package var status: Penugasan.Status
  package var masa: Masa
  package var dasar: String

  package init(
    orang: Orang.ID, jabatan: Jabatan.ID, status: Penugasan.Status, mulai: Tanggal, selesai: Tanggal? = nil,
    dasar: String
  ) {
    self.orang = orang
    self.jabatan = jabatan
    self.status = status
    masa = Masa(mulai: mulai, selesai: selesai)
    self.dasar = dasar
  }
}

extension Organisasi {
  /// Appoints somebody to a position for a time (UU 30/2014 Pasal 14: Plh. while the holder is away, Plt. while there
  /// is none).
  /// - Throws: `FieldErrors`, `JabatanError`, `PenugasanError.penandatangan`, `UnitError`.
  @discardableResult
  package func angkat(_ baru: PenugasanBaru, oleh pelaku: Pelaku) async throws -> Penugasan.ID {
    let now = now()
    return try await db.write { tx in
      let saatItu = try tx.struktur(pada: baru.masa.mulai)
      guard let jabatan = saatItu.jabatan[baru.jabatan], jabatan.aktif else { throw JabatanError.tidakAda }
      try saatItu.pastikanMengangkat(jabatan, oleh: pelaku)
      try pelaku.pastikanBukanDiriSendiri(baru.orang, "orang")
      guard let orang = try tx.orang(baru.orang) else {
        throw FieldErrors("orang", "Pilih orang dari daftar.")
      }
      try baru.periksa(terhadap: tx.penugasan(baru.jabatan, beririsan: baru.masa))
      let penugasan = Penugasan(
        id: tx.key(), orang: baru.orang, jabatan: baru.jabatan, status: baru.status, mulai: baru.masa.mulai,
        selesai: baru.masa.selesai, dasar: baru.dasar)
      try tx.insert(penugasan)
      try tx.catat(
        "penugasan.diangkat", "jabatan", baru.jabatan, oleh: pelaku,
        keterangan:
          "\(orang.namaLengkap) sebagai \(baru.status.awalan)\(jabatan.nama) sejak \(baru.masa.mulai.teks), dasar \(baru.dasar)",
        pada: now)
      try tx.kabariPengangkatan(penugasan, orang, jabatan, saatItu, oleh: pelaku, pada: now)
      return penugasan.id
    }
  }

  /// Ends an appointment: `selesai` is its last day.
  /// - Throws: `FieldErrors`, `PenugasanError`, `UnitError`.
  package func akhiri(_ id: Penugasan.ID, pada selesai: Tanggal, alasan: String, oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await db.write { tx in
      guard let penugasan = try tx.penugasan(id) else { throw PenugasanError.tidakAda }
      let struktur = try tx.struktur(pada: Tanggal(now))
      guard let jabatan = struktur.jabatan[penugasan.jabatan] else { throw JabatanError.tidakAda }
      try struktur.pastikanMengangkat(jabatan, oleh: pelaku)
      if penugasan.pembatalan != nil { throw PenugasanError.sudahDibatalkan }
      if let berakhir = penugasan.selesai, berakhir < Tanggal(now) { throw PenugasanError.sudahBerakhir }
      var errors = FieldErrors()
      errors.check(
        "selesai", "Hari terakhir tidak boleh sebelum penugasan dimulai, \(penugasan.mulai.teks).",
        selesai >= penugasan.mulai)
      errors.check(
        "selesai", "Penugasan ini sudah direncanakan berakhir lebih awal.",
        penugasan.selesai.map { selesai <= $0 } ?? true)
      errors.check("alasan", "Sebutkan alasan atau keputusan yang mengakhirinya.", !alasan.isEmpty)
      try errors.throwIfAny()
      try tx.akhiri(id, pada: selesai)
      try tx.catat(
        "penugasan.diakhiri", "jabatan", penugasan.jabatan, oleh: pelaku,
        keterangan: "hari terakhir \(selesai.teks): \(alasan)", pada: now)
      try tx.kabari(
        [penugasan.orang],
        "Penugasan Anda sebagai \(penugasan.status.awalan)\(jabatan.nama) berakhir \(selesai.teks)",
        "\(pelaku.nama): \(alasan)", SebabPenugasan.penugasan(id), oleh: pelaku, pada: now)
    }
  }
}

extension Tx {
  /// Tells who was appointed, and the holder for whom he acts.
  fileprivate func kabariPengangkatan(
    _ penugasan: Penugasan, _ orang: Orang, _ jabatan: Jabatan, _ struktur: Struktur, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    let sebutan = penugasan.status.awalan + jabatan.nama
    let sampai = penugasan.selesai.map { " sampai \($0.teks)" } ?? ""
    let masa = "sejak \(penugasan.mulai.teks)\(sampai), dasar \(penugasan.dasar) (dicatat \(pelaku.nama))."
    let sebab = SebabPenugasan.penugasan(penugasan.id)
    try kabari(
      [orang.id], "Anda ditugaskan sebagai \(sebutan)", "Berlaku \(masa)", sebab, oleh: pelaku, pada: waktu)
    let tergeser = struktur.penugasan(jabatan: jabatan.id).map(\.orang).filter { $0 != orang.id }
    try kabari(
      tergeser, "Jabatan Anda dijalankan \(sebutan)",
      "\(orang.namaLengkap) bertindak \(masa) Bila keliru, beri tahu administrator sistem supaya dibatalkan.",
      sebab, oleh: pelaku, pada: waktu)
  }
}

extension PenugasanBaru {
  /// - Throws: `FieldErrors` when it does not fit the appointments of the same position in the same days.
  package func periksa(terhadap lain: [Penugasan]) throws(FieldErrors) {
    var errors = FieldErrors()
    errors.check("dasar", "Sebutkan surat keputusan atau surat perintahnya.", !dasar.isEmpty)
    errors.check(
      "selesai", "Hari terakhir tidak boleh sebelum hari pertama.",
      masa.selesai.map { $0 >= masa.mulai } ?? true)
    let definitif = lain.first { $0.status == .definitif }
    let sementara = lain.first { $0.status != .definitif }
    switch status {
    case .definitif:
      errors.check(
        "mulai", "Jabatan ini masih dipegang pejabat definitif. Akhiri dahulu penugasan yang lama.",
        definitif == nil)
      errors.check(
        "mulai",
        "Jabatan ini masih dijalankan \(sementara?.status.awalan ?? "")pada masa itu. Akhiri dahulu.",
        sementara == nil || sementara?.status == .plh)
    case .plt, .pj, .pjs:
      errors.check(
        "status",
        "Jabatan ini tidak kosong pada masa itu. Untuk pejabat yang berhalangan sementara pilih Plh.",
        definitif == nil)
      errors.check("mulai", "Pada masa itu sudah ada pelaksana lain.", sementara == nil)
    case .plh:
      errors.check(
        "status", "Jabatan ini kosong. Untuk jabatan yang kosong pilih Plt.",
        definitif.map { Masa(mulai: $0.mulai, selesai: $0.selesai).memuat(masa) } ?? false)
      errors.check("mulai", "Pada masa itu sudah ada pelaksana lain.", sementara == nil)
      errors.check("selesai", "Tulis hari terakhir: Plh. hanya untuk sementara.", masa.selesai != nil)
      errors.check(
        "orang", "Pejabat definitif tidak dapat menjadi Plh. bagi dirinya sendiri.", definitif?.orang != orang
      )
    }
    try errors.throwIfAny()
  }
}
