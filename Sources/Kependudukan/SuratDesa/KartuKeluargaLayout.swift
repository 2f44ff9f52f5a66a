import Bahasa
import Cetak
import Naskah

extension NaskahSurat {
  /// The family card: plain A4 across (Permendagri 109/2019), two tables of the members.
  func kartuKeluarga(_ rupa: RupaSegel) -> Dokumen {
    let anggota = keluarga?.anggota ?? []
    let rumah = keluarga.map { satu in
      [
        ("Nomor KK", satu.nomor), ("Nama kepala keluarga", satu.kepala), ("Alamat", satu.alamat),
        ("RT/RW", satu.rtRw), ("Desa/Kelurahan", satu.desa), ("Kecamatan", satu.kecamatan),
        ("Kabupaten", satu.kabupaten), ("Provinsi", satu.provinsi), ("Kode pos", satu.kodePos),
      ]
    }
    return judul(
      rupa, kertas: .a4.mendatar,
      [
        .isian((rumah ?? []).map { IsianIsi($0.0, [TeksIsi($0.1.isEmpty ? "-" : $0.1)]) }),
        tabelOrang(
          [1, 6, 4, 2.4, 3, 2.6, 2.4, 4, 4, 2],
          [
            "No", "Nama lengkap", "NIK", "Jenis kelamin", "Tempat lahir", "Tanggal lahir", "Agama",
            "Pendidikan", "Pekerjaan", "Gol. darah",
          ],
          anggota.map {
            [
              $0.nama, $0.nik, $0.kelamin, $0.tempatLahir, $0.lahirTanggal.teksAngka, $0.agama, $0.pendidikan,
              $0.pekerjaan, $0.golonganDarah,
            ]
          }),
        tabelOrang(
          [1, 5, 3, 4, 3, 5, 5],
          [
            "No", "Status perkawinan", "Tanggal kawin", "Hubungan keluarga", "Kewarganegaraan", "Nama ayah",
            "Nama ibu",
          ],
          anggota.map { [$0.statusKawin, $0.tanggalKawin, $0.shdk, $0.kewarganegaraan, $0.ayah, $0.ibu] }),
      ])
  }

  /// The child's card (Permendagri 2/2016), at ID-1 size; with a photo from the fifth birthday on.
  func kartuAnak(_ rupa: RupaSegel) -> Dokumen {
    let lahir = orang.lahirTanggal
    let umur = lahir.umur(pada: tanggal)
    let akhir = Tanggal(lahir.tahun + (umur < 5 ? 5 : 17), lahir.bulan, lahir.hari) ?? tanggal
    let tulisan: [Isian.Baris] = [
      .init("NIK", orang.nik, gaya: .tebal), .init("Nama", orang.nama, gaya: .tebal),
      .init("Tempat/Tgl Lahir", "\(orang.tempatLahir), \(lahir.teksAngka)"),
      .init("Jenis Kelamin", "\(orang.kelamin)   Gol. Darah: \(orang.golonganDarah)"),
      .init("Nomor KK", keluarga?.nomor ?? "-"), .init("Kepala Keluarga", keluarga?.kepala ?? "-"),
      .init("Alamat", keluarga?.alamatLengkap ?? "-"), .init("Agama", orang.agama),
      .init("Berlaku Hingga", akhir.teksAngka),
    ]
    var sisi: [Blok] = [kecil(tempat), kecil(tanggal.teksAngka)]
    if let foto {
      sisi = [.gambar(Gambar(.png(foto), tinggi: 16, rata: .tengah)), .jarak(0.6)] + sisi
    }
    if case .elektronik(let tautan) = rupa.cara {
      sisi = [.qr(KodeQR(tautan, ukuran: foto == nil ? 15 : 12, rata: .tengah)), .jarak(0.8)] + sisi
    }
    return Dokumen(
      kertas: .id1, tepi: Tepi(atas: 2.4, kanan: 3.6, bawah: 1.5, kiri: 3.6),
      huruf: GayaHuruf(huruf: .sans, ukuran: 5.6, spasi: 1.02), metadata: metadata(rupa),
      blok: [
        kepala("KARTU IDENTITAS ANAK", 7.4), kepala((keluarga?.kabupaten ?? "").uppercased(), 6.4),
        .jarak(1.4),
        .kolom(
          Kolom(
            [
              .init(.bagian(1), [.isian(Isian(tulisan, lebarLabel: 18, sela: 0.3))]),
              .init(.mm(18), sisi + [.jarak(0.6), kecil(penandatangan.nama), kecil(penandatangan.sebutan)]),
            ], sela: 1.6)),
      ], tandaAir: rupa.tahap == .konsep ? "KONSEP" : nil)
  }

  private func kepala(_ teks: String, _ ukuran: Double) -> Blok {
    .paragraf(
      Paragraf([Potongan(teks, .tebal)], rata: .tengah, ukuran: ukuran, spasi: 1, pemuatan: .perkecil))
  }

  private func kecil(_ teks: String) -> Blok {
    .paragraf(Paragraf([Potongan(teks)], rata: .tengah, ukuran: 4.4, spasi: 1))
  }
}
