/// One person who checked a file and also decided on it. A fact: whether that is allowed, the service's rule says.
package struct EmpatMata: Pemantau {
  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    log.kasus.compactMap { kasus in
      let pemeriksa = Set(kasus.kejadian.lazy.filter(\.jenis.memeriksa).compactMap(\.petugas))
      guard
        let putusan = kasus.kejadian.first(where: { ini in
          ini.jenis.memutus && ini.petugas.map(pemeriksa.contains) == true
        }), let petugas = putusan.petugas
      else { return nil }
      return Bendera(
        pemantau: .empatMata, sifat: .fakta, kasus: kasus.id, petugas: petugas, tahap: putusan.kegiatan,
        kekuatan: .fakta(2), angka: [],
        penjelasan: "Berkas \(kasus.id) diperiksa dan diputus oleh orang yang sama, \(petugas).",
        periksaDahulu: [.tugasResmi])
    }
  }
}
