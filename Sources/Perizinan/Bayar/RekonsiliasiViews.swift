import Bahasa
import CSV
import Web

extension Rekonsiliasi {
  func halaman() -> Page {
    let unduhan = query(
      RuteBayar.unduhan(), ["dari": masa.dari.description, "sampai": masa.sampai.description])
    return Page(
      "Rekonsiliasi retribusi", section: RuteBayar.rekonsiliasi(), width: .full,
      main: """
        \(pageHead("Rekonsiliasi retribusi", lead: "Yang ditetapkan, yang masuk, dan yang tidak cocok, \(masa.dari.teks) sampai \(masa.sampai.teks).", actions: [linkButton("Unduh CSV", href: unduhan, kind: .secondary, icon: .download)]))
        <form class="inline-fields" method="get" action="\(RuteBayar.rekonsiliasi())">\
        \(textField(Field("dari", "Dari"), masa.dari.description, kind: .date, width: .short))\
        \(textField(Field("sampai", "Sampai"), masa.sampai.description, kind: .date, width: .short))\
        \(button("Tampilkan", kind: .secondary))</form>
        \(ringkas)\(angka.isEmpty ? kosong : tabel)\(daftarJanggal)
        """)
  }

  private var ringkas: HTML {
    let semua = jumlah
    return figures([
      Figure(semua.ditetapkan.rupiah, "Ditetapkan"), Figure(semua.terbayar.rupiah, "Terbayar"),
      Figure(semua.terbuka.rupiah, "Menunggu dibayar"),
      Figure("\(semua.banyakJanggal)", "Janggal", tone: semua.banyakJanggal == 0 ? .neutral : .harm),
      Figure(semua.selisih.rupiah, "Selisih", tone: semua.selisih == 0 ? .neutral : .harm),
    ])
  }

  private var kosong: HTML {
    emptyState(
      "Tidak ada penetapan atau pembayaran", "Pilih masa yang lain untuk melihat hari-hari sebelumnya.",
      icon: .calendar)
  }

  private var tabel: HTML {
    let kolom =
      [Column("Tanggal dan layanan"), Column("Ditetapkan", .number)]
      + KanalBayar.allCases.map { Column($0.nama, .number) }
      + [Column("Menunggu", .number), Column("Janggal", .number), Column("Selisih", .number)]
    return table(
      "Menurut hari dan layanan", kolom,
      baris.map { kunci, satu in
        ["\(kunci.hari.teksPendek)<br><span class=\"muted\">\(nama(kunci.layanan))</span>" as HTML]
          + ([satu.ditetapkan] + KanalBayar.allCases.map { satu.bayar[$0] ?? 0 } + [satu.terbuka])
          .map { $0 == 0 ? "–" : "\($0.ribuan)" }
          + [
            satu.banyakJanggal == 0
              ? "–" : status("\(satu.banyakJanggal): \(satu.uangJanggal.ribuan)", .harm),
            satu.selisih == 0 ? "–" : "<b>\(satu.selisih.ribuan)</b>",
          ]
      })
  }

  private var daftarJanggal: HTML? {
    guard !janggal.isEmpty else { return nil }
    let kolom = [
      Column("Rujukan bank"), Column("Nomor tagihan"), Column("Jumlah", .number), Column("Kanal"),
      Column("Waktu bank"), Column("Kabar diterima"), Column("Mengapa janggal"),
    ]
    return formSection(
      "Uang masuk yang janggal",
      table(
        "Pembayaran janggal", kolom,
        janggal.map { satu in
          [
            "<span class=\"code\">\(satu.masuk.rujukan)</span>",
            satu.permohonan.map {
              "<a href=\"\(RutePermohonan.kasus($0))\">\(NomorBayar.tercetak(satu.masuk.va))</a>"
            } ?? "\(satu.masuk.va)", "\(satu.masuk.jumlah.ribuan)", "\(satu.masuk.kanal.nama)",
            "\(satu.masuk.waktu.teksPendek())", "\(satu.diterima.teksPendek())", "\(satu.sebab.nama)",
          ]
        }), lead: "Tidak ada tagihan yang lunas karenanya. Cocokkan dengan rekening koran, lalu hubungi bank."
    )
  }

  func csv(_ penulis: CSVWriter) -> [UInt8] {
    let kepala =
      ["tanggal", "layanan", "ditetapkan"] + KanalBayar.allCases.map(\.rawValue)
      + ["menunggu", "janggal_banyak", "janggal_jumlah", "selisih"]
    return penulis.header(kepala)
      + baris.flatMap { kunci, satu in
        penulis.record(
          [kunci.hari.description, nama(kunci.layanan), "\(satu.ditetapkan)"]
            + KanalBayar.allCases.map { "\(satu.bayar[$0] ?? 0)" }
            + [
              "\(satu.terbuka)", "\(satu.banyakJanggal)", "\(satu.uangJanggal)", "\(satu.selisih)",
            ])
      }
  }

  private func nama(_ layanan: String) -> String {
    layanan.isEmpty ? "Tagihan tidak dikenal" : namaLayanan[layanan] ?? layanan
  }
}
