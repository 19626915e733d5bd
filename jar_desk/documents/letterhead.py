"""The sender block of every letter, in both letter languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The office as letters show it: organisation, who signs by title, address, desk.

    The signing person is named by title only; an empty field prints nothing.
    """

    organisation_ja: str = "特定非営利活動法人 難民支援協会"
    organisation_en: str = "Japan Association for Refugees (JAR)"
    short_name_ja: str = "難民支援協会"
    short_name_en: str = "Japan Association for Refugees"
    manager_title_ja: str = "個人情報保護管理者"
    manager_title_en: str = "Personal Information Protection Manager"
    address_ja: str = "〒101-0065 東京都千代田区西神田2-5-2 TASビル4階"
    address_en: str = "TAS Building 4F, 2-5-2 Nishikanda, Chiyoda-ku, Tokyo 101-0065, Japan"
    desk_ja: str = "個人情報お問い合わせ窓口"
    desk_en: str = "Personal Information Inquiry Desk"
    email: str = "info@refugee.or.jp"
    phone: str = ""

    def organisation(self, language: str) -> str:
        """Return the full name of the organisation in `ja` or `en`."""
        return self.organisation_ja if language == "ja" else self.organisation_en

    def manager_title(self, language: str) -> str:
        """Return the title of the person who signs."""
        return self.manager_title_ja if language == "ja" else self.manager_title_en

    def address(self, language: str) -> str:
        """Return the postal address."""
        return self.address_ja if language == "ja" else self.address_en

    def desk(self, language: str) -> str:
        """Return the name of the desk."""
        return self.desk_ja if language == "ja" else self.desk_en

    def short_name(self, language: str) -> str:
        """Return the short name of the organisation, for the foot of a page."""
        return self.short_name_ja if language == "ja" else self.short_name_en
