import Foundation

@testable import Cetak

extension Contoh {
  static func butir(_ penanda: DaftarIsi.Penanda, _ teks: [String]) -> IsiNaskah {
    IsiNaskah([.daftar(DaftarIsi(penanda, teks.map { [.paragraf([TeksIsi($0)])] }))])
  }

  static func isi(_ teks: String) -> IsiNaskah { IsiNaskah([.paragraf([TeksIsi(teks)])]) }

  static func bupati(_ cara: CaraTandaTangan) -> BlokTandaTangan {
    BlokTandaTangan(
      penetapan: ["Ditetapkan di Sragen", "pada tanggal 21 November 2026"], jabatan: ["BUPATI SRAGEN,"],
      nama: "SIGIT PAMUNGKAS", cara: cara)
  }

  static let keputusan = NaskahJudul(
    gaya: GayaNaskah(huruf: GayaHuruf(huruf: .bookman, ukuran: 12)),
    metadata: metadata("Keputusan Bupati Sragen tentang Tim Percepatan"), tahap: .jadi, kop: kopBupati,
    judul: ["KEPUTUSAN BUPATI SRAGEN"], penomoran: .nomor("100.3.3.2/412/2026"),
    tentang: "PEMBENTUKAN TIM PERCEPATAN PENURUNAN STUNTING\nKABUPATEN SRAGEN TAHUN 2026",
    frasa: ["BUPATI SRAGEN,"],
    bagian: [
      .diktum([
        .init(
          "Menimbang",
          butir(
            .huruf,
            [
              "bahwa untuk mempercepat penurunan stunting di Kabupaten Sragen perlu dilakukan koordinasi "
                + "lintas perangkat daerah secara terpadu, menyeluruh, dan berkesinambungan;",
              "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan "
                + "Bupati tentang Pembentukan Tim Percepatan Penurunan Stunting;",
            ])),
        .init(
          "Mengingat",
          butir(
            .angka,
            [
              "Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam "
                + "Lingkungan Propinsi Jawa Tengah;",
              "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali "
                + "diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;",
              "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting;",
            ])),
      ]),
      .kata("MEMUTUSKAN:"),
      .diktum([
        .init(
          "Menetapkan",
          isi(
            "KEPUTUSAN BUPATI TENTANG PEMBENTUKAN TIM PERCEPATAN PENURUNAN STUNTING KABUPATEN SRAGEN TAHUN 2026."
          )),
        .init(
          "KESATU",
          isi(
            "Membentuk Tim Percepatan Penurunan Stunting Kabupaten Sragen Tahun 2026 dengan susunan "
              + "keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari "
              + "Keputusan Bupati ini.")),
        .init(
          "KEDUA", isi("Segala biaya yang timbul dibebankan pada Anggaran Pendapatan dan Belanja Daerah.")),
        .init("KETIGA", isi("Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.")),
      ]),
    ], tandaTangan: [bupati(.elektronik(tautan: tautan))],
    tembusan: ["Gubernur Jawa Tengah;", "Ketua DPRD;", "Arsip."],
    lampiran: [
      LampiranNaskah(
        judul: "SUSUNAN KEANGGOTAAN TIM", isi: IsiNaskah([tabel(baris: 12)]),
        tandaTangan: bupati(.elektronik(tautan: tautan)))
    ], segel: segel)

  static let suratEdaran = NaskahJudul(
    metadata: metadata("Surat Edaran"), tahap: .konsep, kop: kopSetda,
    yth: AlamatTujuan(
      [TujuanSurat("Kepala Perangkat Daerah"), TujuanSurat("Camat se-Kabupaten Sragen")], di: ["Sragen"]),
    judul: ["SURAT EDARAN"], penomoran: .belum, tentang: "PENGHEMATAN ENERGI DI LINGKUNGAN PEMERINTAH DAERAH",
    bagian: [
      .isi(
        IsiNaskah([
          .judul([TeksIsi("A. Latar Belakang")]), paragraf(alinea), .judul([TeksIsi("B. Maksud dan Tujuan")]),
          paragraf(alinea), .judul([TeksIsi("C. Isi Edaran")]), paragraf(alinea),
        ]))
    ],
    tandaTangan: [
      BlokTandaTangan(
        penetapan: ["Ditetapkan di Sragen", "pada tanggal ........................."],
        jabatan: ["a.n. BUPATI SRAGEN", "SEKRETARIS DAERAH", "u.b.", "ASISTEN ADMINISTRASI UMUM,"],
        nama: "Dra. Simon Nugroho, M.Si.", pangkat: "Pembina Utama Muda", nip: "19680101 199303 1 002",
        cara: .konsep)
    ], tembusan: ["Bupati Sragen."])

  static let beritaAcara = NaskahJudul(
    gaya: GayaNaskah(kertas: .a4), metadata: metadata("Berita Acara"), tahap: .jadi, kop: kopDinkes,
    judul: ["BERITA ACARA SERAH TERIMA"], penomoran: .nomor("000.3.2/17/BA/2026"),
    bagian: [.isi(IsiNaskah([paragraf(alinea)]))],
    tandaTangan: [
      BlokTandaTangan(jabatan: ["PIHAK KEDUA,"], nama: "Suparno", cara: .basah),
      BlokTandaTangan(
        jabatan: ["PIHAK KESATU,"], nama: "Dr. Retno Wulandari, M.Kes.", nip: "19750505 200003 2 003",
        cara: .basah),
      BlokTandaTangan(jabatan: ["Saksi,"], nama: "Bambang", cara: .basah),
    ])

  static let disposisi = LembarDisposisi(
    metadata: metadata("Lembar Disposisi"),
    kop: KopNaskah(
      lambang: LambangKop(tinggi: 15),
      baris: [
        BarisKop("PEMERINTAH KABUPATEN SRAGEN", ukuran: 11),
        BarisKop("SEKRETARIAT DAERAH", ukuran: 13, tebal: .tebal),
      ], alamat: ["Jalan Raya Sukowati Nomor 255, Sragen 57211"]),
    suratDari: "Kementerian Dalam Negeri, Direktorat Jenderal Bina Pemerintahan Desa",
    nomorSurat: "400.10/5512/BPD",
    tanggalSurat: "16 November 2026", diterima: "20 November 2026", nomorAgenda: "4127",
    sifat: [.init("Sangat segera"), .init("Segera", .ya), .init("Rahasia")],
    hal: "Undangan Rapat Koordinasi Nasional Pemerintahan Desa Tahun 2026", lampiran: "1 berkas",
    diteruskan: [
      .init("Asisten Pemerintahan dan Kesejahteraan Rakyat", .ya),
      .init("Asisten Perekonomian dan Pembangunan"),
      .init("Kepala Dinas Pemberdayaan Masyarakat dan Desa", .ya), .init("Kepala Bagian Tata Pemerintahan"),
    ],
    harap: [
      .init("Wakili dan laporkan", .ya), .init("Tanggapan dan saran"), .init("Proses lebih lanjut"),
      .init("Koordinasikan"), .init("Untuk diketahui", .ya), .init("Siapkan bahan"),
    ], catatan: "Siapkan data capaian 196 desa. Laporan tertulis saya terima paling lambat Senin.",
    pemberi: BlokTandaTangan(
      jabatan: ["SEKRETARIS DAERAH,"], nama: "Drs. HARGIYANTO, M.Hum.", pangkat: "Pembina Utama Madya",
      nip: "19690412 199003 1 004", cara: .elektronik(tautan: tautan), lebar: 78))

  static func tabel(baris: Int) -> BlokIsi {
    .tabel(
      TabelIsi(
        lajur: [0.6, 3, 4], kepala: ["No.", "Nama", "Jabatan dalam kedinasan"].map { [TeksIsi($0)] },
        baris: (1...baris)
          .map { nomor in
            [
              [TeksIsi("\(nomor).")], [TeksIsi("Nama Pegawai \(nomor)")],
              [TeksIsi("Kepala Seksi pada Dinas ke-\(nomor) Kabupaten Sragen")],
            ]
          }))
  }

  /// Every family, by name.
  static let semua: [(nama: String, dokumen: Dokumen)] = [
    ("surat-dinas", suratDinas().dokumen()), ("surat-banyak-tujuan", suratDinas(tujuan: 7).dokumen()),
    ("surat-konsep", suratDinas(gaya: GayaNaskah(kertas: .a4), tahap: .konsep).dokumen()),
    ("undangan", undangan.dokumen()), ("nota-dinas", notaDinas.dokumen()), ("keputusan", keputusan.dokumen()),
    ("surat-edaran", suratEdaran.dokumen()), ("berita-acara", beritaAcara.dokumen()),
    ("disposisi", disposisi.dokumen()),
  ]
}
