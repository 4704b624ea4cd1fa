/**
 * Characters as Korean print and Japanese write them, each before the form Unihan (15.0) leads to no other way. By
 * hand: the ones met in names, compared with the tables of the Jōyō reform (1949) and of KS X 1001.
 */
export const FORMS = `
靑青 淸清 尙尚 旣既 沢澤 呉吴 恵惠 栄榮 実實 広廣 応應 済濟 竜龍 権權 徳德 斉齊 斎齋 辺邊 邉邊 亀龜 円圓 塩鹽 姫姬 黒黑 関關 帯帶 団團 図圖 圏圈 塁壘 壱壹 売賣 変變 専專 将將 巣巢
帰歸 庁廳 弐貳 弾彈 従從 恋戀 悪惡 戦戰 戯戲 択擇 拝拜 拠據 挙擧 揺搖 暁曉 桜櫻 検檢 楽樂 様樣 横橫 歓歡 歩步 歯齒 歴歷 毎每 気氣 渋澁 渓溪 湾灣 滝瀧 焼燒 瀬瀨 犠犧 猟獵 獣獸 産產
発發 県縣 砕碎 礼禮 禅禪 稲稻 穂穗 粋粹 絵繪 経經 継繼 続續 総總 緑綠 縁緣 縄繩 繊纖 聡聰 聴聽 脳腦 臓臟 舎舍 芸藝 荘莊 蔵藏 薫薰 虚虛 蛍螢 覚覺 覧覽 観觀 訳譯 読讀 謡謠 豊豐 転轉
軽輕 逓遞 遅遲 郷鄕 鄕鄉 醸釀 釈釋 鉄鐵 鉱鑛 銭錢 録錄 鎮鎭 閲閱 陥陷 隣鄰 隠隱 隷隸 雑雜 霊靈 静靜 頼賴 顔顏 顕顯 駅驛 駆驅 騒騷 験驗 髄髓 鶏鷄 麦麥 黄黃 歳歲 収收 両兩 乗乘 仮假
伝傳 価價 児兒 処處 剣劍 剤劑 労勞 効效 勅敕 勲勳 勧勸 厳嚴 単單 営營 嘱囑 凞熙 煕熙 熈熙 濶闊 珎珍 髙高 﨑崎 桒桑 柹柿 槇槙 眞真 鎭镇 敎教 祐佑 喆哲 晧皓 恒恆 峯峰 裵裴 兪俞 曺曹
勛勳 勳勋 昻昂 叡睿 煥焕 鍊錬 錬炼 畊耕 尭堯 晄晃 瑠琉 壎埙 頴颖 穎颖 槪概 內内 稅税 脫脱 說説 絶绝 幷并 姸妍
`
  .trim()
  .split(/\s+/u)
  .map(pair => Array.from(pair) as readonly string[]);
