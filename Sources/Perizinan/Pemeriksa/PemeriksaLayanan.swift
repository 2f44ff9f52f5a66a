import Kalender

/// Refuses definitions that contradict themselves. Each rule is a type of its own in this room.
package struct PemeriksaLayanan {
  private let hariKerja: HariKerja

  /// - Parameter hariKerja: the calendar by which the due dates of the examples are worked out.
  package init(_ hariKerja: HariKerja) { self.hariKerja = hariKerja }

  /// Everything that contradicts itself; empty for a definition that may be used.
  package func periksa(_ layanan: Layanan) -> [TemuanDefinisi] {
    let aturan: [any AturanDefinisi] = [
      KodeTunggal(), AlurTersambung(), AkhirBersurat(), WewenangPemohon(), PeriksaDanPutus(), JumlahHari(),
      JedaKembali(), PitaTarif(), LangkahTarif(), ContohTarifCocok(), BayarSebelumTerbit(), RujukanTahap(),
      RujukanLayanan(), UrutanIsian(), DataPribadi(), NamaRumus(), RujukanDasar(),
      ContohCocok(hariKerja: hariKerja),
      CukupContoh(),
    ]
    return aturan.flatMap { $0.periksa(layanan) }.sorted()
  }
}

/// One rule that every definition keeps.
protocol AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi]
}

extension AturanDefinisi {
  func temuan(_ letak: String, _ pesan: String) -> TemuanDefinisi {
    TemuanDefinisi(baris: 0, letak: letak, pesan: pesan)
  }
}
