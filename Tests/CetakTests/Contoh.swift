import Foundation

@testable import Cetak

/// Papers of the model regency, as officials of Sragen would write them.
enum Contoh {
  static let dibuat = Date(timeIntervalSince1970: 1_795_226_400)
  static let tautan = "https://kantaya.sragenkab.go.id/v/7K3M9QX2TB"
  static let segel = KakiSegel(
    penerbit: "Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara",
    alamat: "kantaya.sragenkab.go.id/periksa", kode: "7K3M-9QX2-TB")

  static func metadata(_ judul: String) -> MetadataDokumen {
    MetadataDokumen(
      judul: judul, penulis: "Pemerintah Kabupaten Sragen", perihal: "Naskah dinas & lampiran",
      kataKunci: ["naskah dinas", "Sragen"], dibuat: dibuat)
  }

  static let kopSetda = KopNaskah(
    lambang: LambangKop(),
    baris: [
      BarisKop("PEMERINTAH KABUPATEN SRAGEN", ukuran: 14),
      BarisKop("SEKRETARIAT DAERAH", ukuran: 19, tebal: .tebal),
    ],
    alamat: [
      "Jalan Raya Sukowati Nomor 255, Sragen, Jawa Tengah 57211",
      "Telepon (0271) 891025, Laman www.sragenkab.go.id, Pos-el setda@sragenkab.go.id",
    ])

  static let kopDinkes = KopNaskah(
    lambang: LambangKop(),
    baris: [
      BarisKop("PEMERINTAH KABUPATEN SRAGEN", ukuran: 14),
      BarisKop("DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK,", ukuran: 13, tebal: .tebal),
      BarisKop("PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA", ukuran: 13, tebal: .tebal),
    ], alamat: ["Jalan Dr. Soetomo Nomor 4, Sragen 57211, Telepon (0271) 891028"])

  static let kopBupati = KopNaskah(
    lambang: LambangKop(letak: .tengah, tinggi: 22),
    baris: [BarisKop("BUPATI SRAGEN", ukuran: 15, tebal: .tebal)],
    alamat: [], garis: .tanpa)

  static func sekda(_ cara: CaraTandaTangan) -> BlokTandaTangan {
    BlokTandaTangan(
      jabatan: ["a.n. BUPATI SRAGEN", "SEKRETARIS DAERAH,"], nama: "Drs. HARGIYANTO, M.Hum.",
      pangkat: "Pembina Utama Madya", nip: "19690412 199003 1 004", cara: cara)
  }

  static let alinea =
    "Dalam rangka peningkatan mutu pelayanan kepada masyarakat serta menindaklanjuti hasil evaluasi "
    + "penyelenggaraan pemerintahan desa Triwulan III Tahun Anggaran 2026, bersama ini disampaikan bahwa setiap "
    + "perangkat daerah, kecamatan, kelurahan, dan desa wajib menyusun laporan pelaksanaan kegiatan."

  static func paragraf(_ teks: String) -> BlokIsi { .paragraf([TeksIsi(teks)]) }

  static func suratDinas(
    gaya: GayaNaskah = GayaNaskah(), tujuan: Int = 2, isi: IsiNaskah = isiSurat,
    tahap: TahapNaskah = .jadi, lampiran: [LampiranNaskah] = []
  ) -> SuratDinas {
    let semua = [
      TujuanSurat("Kepala Dinas Kesehatan Kabupaten Sragen"),
      TujuanSurat("Direktur RSUD dr. Soehadi Prijonegoro", untukPerhatian: "Kepala Bidang Pelayanan Medik"),
    ]
    let banyak =
      tujuan <= 2 ? Array(semua.prefix(tujuan)) : (1...tujuan).map { TujuanSurat("Camat Kecamatan ke-\($0)") }
    return SuratDinas(
      gaya: gaya, metadata: metadata("Penyampaian Laporan Pelaksanaan Kegiatan"), tahap: tahap, kop: kopSetda,
      kepala: KepalaSurat(
        tempat: "Sragen", tanggal: tahap == .konsep ? nil : "21 November 2026",
        nomor: tahap == .konsep ? nil : "000.8.3.3/15/OR", sifat: "Segera", lampiran: "1 (satu) berkas",
        hal: "Penyampaian Laporan Pelaksanaan Kegiatan Triwulan III Tahun Anggaran 2026"),
      tujuan: AlamatTujuan(banyak, di: ["Sragen"]), isi: isi,
      tandaTangan: sekda(tahap == .konsep ? .konsep : .elektronik(tautan: tautan)),
      tembusan: ["Bupati Sragen (sebagai laporan);", "Inspektur Kabupaten Sragen;", "Arsip."],
      lampiran: lampiran, segel: tahap == .konsep ? nil : segel)
  }

  static let isiSurat = IsiNaskah([
    paragraf(alinea),
    .paragraf([
      TeksIsi("Sehubungan dengan hal tersebut, mohon Saudara menyampaikan laporan paling lambat "),
      TeksIsi("Senin, 30 November 2026 pukul 12.00 WIB", .tebal),
      TeksIsi(" melalui Kantaya dengan ketentuan sebagai berikut:"),
    ]),
    .daftar(
      DaftarIsi(
        .angka,
        [
          [
            .paragraf([TeksIsi("laporan memuat sekurang-kurangnya:")]),
            .daftar(
              DaftarIsi(
                .huruf,
                [
                  [.paragraf([TeksIsi("capaian kinerja fisik dan keuangan;")])],
                  [.paragraf([TeksIsi("kendala yang dihadapi beserta rencana tindak lanjutnya; dan")])],
                ])),
          ],
          [
            .paragraf([TeksIsi("laporan ditandatangani secara elektronik oleh kepala perangkat daerah; dan")])
          ],
          [
            .paragraf([
              TeksIsi("data dukung diunggah dalam format "), TeksIsi("spreadsheet", .miring), TeksIsi("."),
            ])
          ],
        ])),
    paragraf(
      "Demikian untuk menjadi perhatian dan dilaksanakan. Atas kerja samanya disampaikan terima kasih."),
  ])

  static let undangan = SuratDinas(
    gaya: GayaNaskah(kertas: .a4, letakTujuan: .kanan), metadata: metadata("Undangan Rapat Koordinasi"),
    tahap: .jadi, kop: kopSetda,
    kepala: KepalaSurat(
      tempat: "Sragen", tanggal: "21 November 2026", nomor: "400.14.1.1/812/SETDA", sifat: "Penting",
      hal: "Undangan Rapat Koordinasi Penurunan Stunting"),
    tujuan: AlamatTujuan([TujuanSurat("Camat se-Kabupaten Sragen")], di: ["Tempat"]),
    isi: IsiNaskah([
      paragraf("Mengharap kehadiran Saudara dalam rapat koordinasi yang akan diselenggarakan pada:"),
      AcaraUndangan(
        hariTanggal: "Kamis, 26 November 2026", waktu: "pukul 09.00 WIB s.d. selesai",
        tempat:
          "Ruang Rapat Sukowati, Kompleks Sekretariat Daerah Kabupaten Sragen, Jalan Raya Sukowati Nomor 255",
        acara: "Rapat Koordinasi Percepatan Penurunan Stunting", catatan: "membawa data balita per desa"
      )
      .blok,
      paragraf("Demikian atas perhatian dan kehadirannya disampaikan terima kasih."),
    ]), tandaTangan: sekda(.basah), tembusan: ["Bupati Sragen (sebagai laporan)."])

  static let notaDinas = NotaDinas(
    gaya: GayaNaskah(kertas: .a4), metadata: metadata("Nota Dinas"), tahap: .jadi, kop: kopSetda,
    kepada: ["Sekretaris Daerah", "Asisten Administrasi Umum"], dari: "Kepala Bagian Organisasi",
    tembusan: ["Kepala Bagian Umum"], nomor: "000.8.1/41/ND/OR", tanggal: "21 November 2026", sifat: "Biasa",
    lampiran: "-", hal: "Usulan Penataan Jabatan Pelaksana Tahun 2027",
    isi: IsiNaskah([paragraf(alinea), paragraf(alinea), paragraf("Mohon petunjuk dan arahan lebih lanjut.")]),
    tandaTangan: BlokTandaTangan(
      jabatan: ["KEPALA BAGIAN ORGANISASI,"], nama: "Sri Wahyuningsih, S.STP., M.Si.", pangkat: "Pembina",
      nip: "19810705 200012 2 001", cara: .elektronik(tautan: tautan)), segel: segel)
}
