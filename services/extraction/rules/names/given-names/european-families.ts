/** Further given names, many of them pet forms, of Polish, Romanian, Portuguese and Spanish families. */
import type { GivenNameList } from '../given-name-list.ts';

export const polishPetForms: GivenNameList = {
  female:
    'Aniela Apolonia Bogna Bogusia Danusia Dorotka Ela Emilka Felicja Gabrysia Genowefa Gienia Grażynka Hania Hela Ilonka Irenka Iwonka Jadzia Jagna Jasia Joasia Kamilka Karolinka Kaśka Kazia Lusia Magdalenka Małgosia Marysia Natalka Otylia Patrysia Renia Sława Stasia Stenia Tosia Ula Wera Wiesia Wiola Wioletta Władysława Zdzisia Zuza Zuzia',
  male: 'Alojzy Augustyn Bogumił Boguś Bonifacy Bożydar Czarek Edek Edzio Felek Gienek Grzes Grzesiek Heniek Hirek Irek Jasiek Jędrzej Jurek Karolek Kazik Klemens Krzyś Lesław Leszko Łukaszek Marianek Mietek Mściwoj Olgierd Pawełek Piotruś Romek Rysiek Sławek Stasiek Staszek Tadek Tolek Tymek Wacek Wiesiek Witek Władek Wojtuś Zbyszko Zdzich Zdzisiek Zenek Ziemowit Zygfryd',
};

export const romanianFamilies: GivenNameList = {
  female:
    'Adria Angelica Elenuța Fănica Ghiocela Jeni Lia Liana Mița Natalița Nuța Oltița Rozica Sevastița Sînziana Sofica Stela Teofana Vanda Voica',
  male: 'Achim Aderic Alecu Alexe Andi Axente Cătă Cezarică Cosma Costi Cristinel Dimitrie Dinică Dionisie Dumitrel Edi Fănel Fănică Firicel Gavrilă Ghiță Gogu Grigoraș Iancu Ieronim Ionatan Ioniță Iorgu Mihăiță Mișu Mitru Nică Nichita Niculae Niculaie Onisim Onuț Pantelimon Paraschiv Puiu Rareș Rică Sabin Savu Silvestru Ștefăniță Tudorel Țuțu Victoraș Vintilă',
};

export const portuguese: GivenNameList = {
  female:
    'Lourdes Lurdes Graça Céu Adosinda Alcina Aldina Anália Arlete Armanda Arminda Belmira Benvinda Branca Brígida Cacilda Carina Carminda Cremilda Deolinda Diamantina Dores Dulcineia Ermelinda Ester Etelvina Evangelina Fatinha Felismina Fernandina Florbela Florinda Germana Graciete Graziela Guilhermina Henriqueta Idalina Ilda Inácia Iria Isilda Ivone Jandira Joaquina Joselina Jurema Laurinda Leocádia Leonilde Lizete Lucília Luzia Maximina Mercês Natércia Neusa Nilza Noémia Odete Olinda Perpétua Quitéria Ramira Rosália Rosaura Rosinda Rute Sebastiana Silvina Suzete Taís Teresinha Umbelina Valquíria Zenaide Zuleica',
  male: 'Zé Zeca Quim Manel Nando Adérito Agnelo Albano Albino Alcides Alípio Aluísio Amadeu Amândio Amilcar Anacleto Anselmo Aquilino Aristides Arlindo Ataíde Avelino Belarmino Belmiro Benedito Bento Bernardino Boaventura Casimiro Celso Cipriano Claudino Conrado Cristóvão Custódio Dagoberto Delfim Delmiro Deolindo Dino Dionísio Edilson Edmilson Edmundo Edvaldo Élio Eliseu Emídio Ermelindo Ernâni Estevão Euclides Eurico Evaristo Feliciano Felisberto Fernandinho Firmino Floriano Fortunato Fradique Geraldo Germano Gildo Gilson Graciano Gualter Honório Inácio Inocêncio Jailson Jair Januário Jordão Josias Juarez Justino Laurindo Licínio Lino Lucimar Lúcio Ludgero Marçal Marcial Marcolino Martinho Matias Messias Modesto Natalino Nilton Nivaldo Olavo Olegário Osório Otávio Plácido Policarpo Quim Quintino Raimundo Reginaldo Reinaldo Rivaldo Romário Rufino Severino Silvério Silvestre Teófilo Teotónio Toninho Valdir Vanderlei Venâncio Virgílio Wanderley Zacarias Zeca',
};

export const spanish: GivenNameList = {
  female:
    'Adoración Agueda Ainhoa Aitana Almudena Altagracia Amaia Angélica Anunciación Arancha Asunción Azucena Begoña Belén Benita Brígida Candela Candelaria Carmenza Cayetana Chelo Cleofe Deisy Dionisia Elba Enriqueta Epifania Escolástica Eufemia Evangelina Felisa Fermina Iciar Idalia Itziar Leidy Lucero Lucrecia Lupe Magola Maricruz Maripaz Marleny Maruja Melba Nieves Nohemi Nohora Nubia Omaira Oriana Paca Pepa Purificación Reina Remedios Rosalba Rosalía Rosita Sagrario Sebastiana Socorro Teresita Yaneth Yuliana Zoraida Zulema',
  male: 'Abundio Alcides Alirio Amadeo Anastasio Andoni Anselmo Apolinar Aquiles Arcadio Aristóbulo Asier Atilio Bartolomé Basilio Benigno Bernabé Bonifacio Calixto Casimiro Cayetano Ceferino Cirilo Conrado Cornelio Crescencio Crispín Dagoberto Delfín Demetrio Desiderio Diógenes Donato Duván Edilberto Eleuterio Eliécer Elkin Emigdio Epifanio Estanislao Evaristo Evelio Facundo Feliciano Fortunato Froilán Fulgencio Gabino Genaro Gildardo Giovany Gumersindo Heriberto Hernando Honorio Imanol Iñaki Indalecio Isidoro Jenaro Jhon Josean Joselito Juanito Lucio Ludovico Manolo Marcial Matías Melchor Nemesio Néstor Nilson Onésimo Paco Pancho Paulino Plácido Porfirio Quique Reinaldo Remigio Rómulo Rufino Ruperto Saturnino Serafín Severiano Silverio Silvestre Sixto Telésforo Teodosio Toribio Venancio Victoriano Virgilio Yeison Yovany Zacarías',
};
