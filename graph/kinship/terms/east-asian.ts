/** Mandarin and Cantonese in Latin letters and characters, and Vietnamese. Side and seniority are in the word: waipo is the mother's mother. */
import type { TermTable } from '../term-table.ts';

export const chinese: TermTable = {
  tradition: 'chinese',
  reference: {
    'P P Pm': 'tai gong, taigong, tai ye, taa gong',
    'P P Pf': 'tai po, taipo, tai nai, taa po',
    Pf: 'muqin, 妈妈, 母亲, 媽媽',
    Pm: 'fuqin, 爸爸, 父亲',
    Sm: '哥哥, 弟弟',
    Sf: '姐姐, 妹妹',
    'Pf Sf Wm:married': 'yifu, 姨丈, 姨父, yizhang, yi zhang, yi jeung, yi cheung, yee cheung, yi zoeng',
    'Pf Sm Wf:married': 'jiuma, jiu ma, 舅妈, kam mo, kammo, 妗母, kau mo, kow mo, kum mo, kau mou, kam ma',
    'Pm Sm Wf:married':
      'shenshen, shen shen, 婶婶, bomu, bo mu, 伯母, sum sum, bak mo, sam sam, ah sam, baak mo, baak neung, shenzi, da niang, ah sum',
    'Pm Sf Wm:married': 'guzhang, gu zhang, 姑丈, gufu, gu fu, gu jeung, gu cheung, goo cheung, gu zoeng',
    'Pf S C':
      'biaoge, biaojie, biaodi, biaomei, biao ge, biao jie, biao di, biao mei, 表哥, 表姐, 表弟, 表妹, piu go, piu je',
    'Pm Sf C': 'biaoge, biaojie, biaodi, biaomei, biao ge, biao jie, biao di, biao mei, 表哥, 表姐, 表弟, 表妹',
    'Pm Sm C':
      'tangge, tangjie, tangdi, tangmei, tang ge, tang jie, tang di, tang mei, 堂哥, 堂姐, 堂弟, 堂妹, tong go',
    'C Cf': 'sunnü, waisunnü, 孙女',
    'C Cm': 'sunzi, waisun, 孙子',
    'Wf:married': 'laopo, qizi, 老婆',
    'Wm:married': 'laogong, zhangfu, 老公',
    'W Pf': 'yuemu, popo, 岳母',
    'W Pm': 'yuefu, gonggong, 岳父',
  },
  address: {
    'Sf Wm:married': 'ze fu, jiefu, jie fu',
    'Sm Wf:married': 'daai so, dai so, saozi, sao zi',
    'Pf Pf':
      'waipo, wai po, po po, popo, poh poh, por por, laolao, lao lao, 外婆, 姥姥, 婆婆, amah popo, ahpo, pohpoh, paw paw, ah po, ngoi po, cia po, jia po, por, a po',
    'Pf Pm':
      'waigong, wai gong, gong gong, gonggong, gung gung, goong goong, laoye, lao ye, 外公, 姥爷, 公公, kung kung, ah gung, ngoi gung, jia gung, cia gung',
    'Pm Pf': 'nainai, nai nai, mah mah, mamah, maa maa, ah mah, ah ma, ama, 奶奶, 嫲嫲, ma ma, mah-mah',
    'Pm Pm': 'yeye, ye ye, yeh yeh, ah yeh, ah gong, 爷爷, 爺爺, yehyeh, yei yei, ah yei',
    'Pf Sf':
      'ayi, a yi, yima, yi ma, xiaoyi, dayi, da yi, yee ma, yi yi, ah yi, yiyi, 阿姨, 姨妈, 姨媽, yee yee, ah yee, yi je, sai yi, daai yi, yima ma, ee ma, yi jie, sam yi, xiao yi, er yi',
    'Pf Sm':
      'jiujiu, jiu jiu, dajiu, da jiu, xiaojiu, kau fu, kaufu, kow fu, kau kau, 舅舅, kau foo, kow foo, kow kow, ah kau, er jiu, xiao jiu, daai kau',
    'Pm Sf':
      'gugu, gu gu, guma, gu ma, xiaogu, dagu, goo ma, gu je, goo jeh, 姑姑, 姑妈, gu jie, gu mah, ku ma, goo je, gu ma ma, da gu, xiao gu, ah gu',
    'Pm Sm':
      'shushu, shu shu, bobo, bo bo, dabo, da bo, xiaoshu, suk suk, sook sook, baak baak, bak bak, ah suk, 叔叔, 伯伯, baak fu, bak fu, daai baak, dai bak, sam suk, yi suk, siu suk, er shu, san shu, xiao shu, er bo, bofu, bo fu',
    Sm: 'gege, ge ge, didi, di di, dai lo, daai lo, go go, sai lo, ah go, gor gor, dage, ga go, sai lou, daai lou, goh goh, ah goh',
    Sf: 'jiejie, jie jie, meimei, mei mei, je je, jeh jeh, mui mui, ga je, ah jie, jie, gar jeh, ga ze, ah mui, sai mui',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'kai ma, kai mah, gai ma, gan ma, ganma' },
    { kind: 'godparent', sex: 'male', words: 'kai yeh, kai ye, gai yeh, gan die, gandie' },
  ],
  honorifics:
    'ayi, a yi, ah yi, shushu, shu shu, suk suk, gege, jiejie, didi, meimei, popo, po po, bobo, nainai, yeye, 阿姨, 叔叔, gong gong, ye ye, ah yee, yi yi, yee yee',
};

export const vietnamese: TermTable = {
  tradition: 'vietnamese',
  reference: {
    Pf: 'mẹ, má, mẹ ruột, mẹ đẻ',
    Pm: 'bố, cha, cha ruột',
    Sm: 'anh trai, em trai, anh hai, anh cả',
    Sf: 'chị gái, em gái, chị ruột, chị hai, chị cả, chi hai',
    Cf: 'con gái',
    Cm: 'con trai',
    'Pf Pf': 'bà ngoại, ba ngoai, ngoại',
    'Pm Pf': 'bà nội, ba noi, nội',
    'Pf Pm': 'ông ngoại, ong ngoai, ngoại',
    'Pm Pm': 'ông nội, ong noi, nội',
    'Pf Sm': 'cậu, cậu ruột, cau',
    'Pf Sf': 'dì, dì ruột',
    'Pm Sf': 'cô, cô ruột, bác gái',
    'Pm Sm': 'chú, chú ruột, bác, bác trai',
    'Pf S': 'bác',
    'Pf Sm Wf:married': 'mợ',
    'Pm Sm Wf:married': 'thím, bác gái, thim',
    'P Sf Wm:married': 'dượng',
    'P S C': 'anh họ, em họ, chị họ, anh em họ',
    'P P Pf': 'bà cố, ba co, cụ bà',
    'P P Pm': 'ông cố, ong co, cụ ông',
    'Wf:married': 'vợ',
    'Wm:married': 'chồng',
    'Pf:step': 'mẹ kế, dì ghẻ',
    'Pm:step': 'cha dượng, bố dượng',
    'W Pf': 'mẹ vợ, mẹ chồng',
    'W Pm': 'bố vợ, bố chồng, cha vợ',
  },
  honorifics: 'cô, chú, bác, dì, cậu, ngoại, nội, anh, chị, cau, thim, anh hai, chị hai',
};
