import Database

/// Why a request stops, or has to be read back again.
enum SebabTerhenti { case keluar, gantiNIK }

extension PelaksanaPeristiwa {
  /// A request for a KTP does not go on for who left; it goes on with another NIK once that was read back. Told to who
  /// writes the event down, since the counter may be far away.
  mutating func ingatkanPermohonan(_ orang: Penduduk, karena sebab: SebabTerhenti) throws {
    guard let permohonan = try tx.permohonanTerbuka(milik: orang.id) else { return }
    let tahap = permohonan.tahap.nama.lowercased()
    let sesudahnya =
      switch (sebab, permohonan.tahap) {
      case (.gantiNIK, .dicetak):
        "Kartunya memuat NIK lama dan tidak berlaku: batalkan di loket, lalu ajukan lagi."
      case (.gantiNIK, _): "Biodatanya harus dibacakan lagi di loket sebelum disetujui."
      case (.keluar, _): "Permohonan itu terhenti. Batalkan di loketnya."
      }
    hasil.peringatan.append(
      Peringatan("permohonan", "Permohonan KTP \(orang.biodata.nama) belum selesai (\(tahap)). \(sesudahnya)")
    )
  }
}
