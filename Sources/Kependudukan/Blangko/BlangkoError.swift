import Bahasa

package enum BlangkoError: Refusal, Equatable {
  case bukanPusat
  case stokKurang(ada: Int)
  /// Not in stock at this counter, or in the printer.
  case tidakTersedia(String)
  case sudahAda(String)
  case pengirimanTidakAda, pengirimanSelesai
  case bukanIsiPengiriman([String])
  case pengirimanLain

  package var reason: RefusalReason {
    switch self {
    case .bukanPusat: .forbidden
    case .pengirimanTidakAda: .notFound
    case .bukanIsiPengiriman: .invalid
    case .stokKurang, .tidakTersedia, .sudahAda, .pengirimanSelesai, .pengirimanLain: .conflict
    }
  }

  package var message: String {
    switch self {
    case .bukanPusat: "Hanya loket pusat yang menerima blangko dari Kementerian dan mengembalikannya."
    case .stokKurang(let ada): "Stok blangko di loket ini tinggal \(ada). Minta kiriman dari loket pusat."
    case .tidakTersedia(let seri): "Blangko \(seri) tidak ada dalam stok loket ini, atau sedang dicetak."
    case .sudahAda(let seri): "Blangko \(seri) sudah tercatat. Periksa nomor seri awal dan akhirnya."
    case .pengirimanTidakAda: "Pengiriman blangko itu tidak ditemukan."
    case .pengirimanSelesai: "Pengiriman itu sudah diterima atau ditarik."
    case .bukanIsiPengiriman(let seri):
      "Nomor seri ini bukan isi pengiriman: \(seri.joined(separator: ", "))."
    case .pengirimanLain: "Pilih loket tujuan yang lain daripada loket pengirim."
    }
  }
}
