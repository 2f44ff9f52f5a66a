import Database

extension Kependudukan {
  package static let migrations = [
    kode, keluarga, penduduk, peristiwa, cari, impor, pelindungan, loket, antrean, permohonan, blangko, kartu,
    pasanganGanda, kawin, ketikan, kios, statistik, surat, warga, kartuPeristiwa, suratUntukWarga, suratFoto,
    suratBarisan, unggahanImpor, giliranImpor, masaSimpan, statistikSeluruhnya, statistikSejak,
    suratKetentuan, tampilan,
    eksporLayar, catatanPelindungan, sapaan, batasTebakan, cariKosong, nikBebas, batasBuka, kawinIzin,
    laporanWargaPindah, keluargaTerakhir,
  ]
}
