"""What the England pipeline's addresses hold: files of the registers, and pages filled in."""

import csv
import datetime
import html
import io
import json
import os
import re

GIAS = "ea-edubase-api-prod.azurewebsites.net"
GIAS_FILE = re.compile(r"/edubase/downloads/public/([a-z_]+?)(\d{8})\.csv")
RAW = "raw.githubusercontent.com"
CODES = "/dfe-analytical-services/dfe-published-data-qa/HEAD/data/"
LEADS = "/DFE-Digital/register-early-career-teachers-public/HEAD/config/region_mapping.csv"
HUBS = "/DFE-Digital/teaching-school-hub-finder/HEAD/db/data/hubs.csv"
ONS = "services1.arcgis.com"
BOUNDARIES = "Counties_and_Unitary_Authorities_December_2024_Boundaries_UK_BUC"
PUBLICATIONS = "/government/publications/"


class Answer:
    """What is served at an address: a file in place, or some bytes."""

    modified = datetime.datetime(2024, 6, 17, 9, tzinfo=datetime.timezone.utc)

    def __init__(self, content, media_type):
        self.content = content
        self.media_type = media_type

    def body(self):
        """The bytes."""
        if isinstance(self.content, bytes):
            return self.content
        with open(self.content, "rb") as file:
            return file.read()


class England:
    """All that is served, made once when the server starts."""

    def __init__(self, data, pages, today):
        self.data = data
        self.pages = pages
        self.today = today
        self.made = {}
        self.make_register()
        self.make_govuk()
        self.make_partnerships()

    def answer(self, host, path, query):
        """What an address holds; None where it holds nothing."""
        if host == GIAS:
            return self.register(path)
        if host == ONS and f"/{BOUNDARIES}/FeatureServer/0/query" in path:
            return Answer(f"{self.data}/ons/{BOUNDARIES}.geojson", "application/geo+json")
        if host == RAW and path == HUBS:
            return self.text(f"{self.data}/hubs/hubs.csv")
        if host == RAW and path == LEADS:
            return self.text(f"{self.data}/hubs/tsh_appropriate_body_region_mapping.csv")
        if host == RAW and path.startswith(CODES):
            return self.text(f"{self.data}/dfe/{os.path.basename(path)}")
        return self.made.get(f"{host}{path}" + (f"?{query}" if query else ""))

    def text(self, path):
        """A file of a public repository, which all go out as plain text."""
        return Answer(path, "text/plain; charset=utf-8") if os.path.isfile(path) else None

    # The register of schools.

    def register(self, path):
        """A day's file: the newest at hand of that day or before; today's is not there yet."""
        match = GIAS_FILE.fullmatch(path)
        if not match:
            return None
        stem, day = match.groups()
        if not day < self.today.strftime("%Y%m%d"):
            return None
        if stem in self.made:
            return self.made[stem]
        found = [
            name for name in sorted(os.listdir(f"{self.data}/gias"))
            if re.fullmatch(rf"{stem}\d{{8}}\.csv", name) and name[len(stem):-4] <= day
        ]
        return Answer(f"{self.data}/gias/{found[-1]}", "text/csv") if found else None

    def make_register(self):
        """Memberships of multi-academy trusts, from the group links, as GIAS lays them out."""
        out = io.StringIO()
        writer = csv.writer(out, quoting=csv.QUOTE_ALL)
        writer.writerow([
            "URN", "LA (code)", "LA (name)", "EstablishmentName", "EstablishmentStatus (name)",
            "Group UID", "Group ID", "Group Name", "Group Type", "Group Status",
            "Date Joined Group", "Date Left Group",
        ])
        for row in self.rows("gias/alllinksdata20220331.csv", "windows-1252"):
            if "academy trust" in row["Group Type"]:
                writer.writerow([
                    row["URN"], row["LA (code)"], row["LA (name)"], row["EstablishmentName"],
                    "Open", row["Group UID"], row["Group ID"], row["Group Name"],
                    row["Group Type"], row["Group Status"], row["Joined date"], row["Closed Date"],
                ])
        body = out.getvalue().encode("windows-1252", "replace")
        self.made["academiesmatmembership"] = Answer(body, "text/csv")

    # GOV.UK.

    def make_govuk(self):
        """The lists, in the Content API's form; a publication with attachments; a feed."""
        membership = self.rows("programmes/programme_membership_la.csv")

        def names(programme):
            return [
                row["la_name_as_published"] for row in membership
                if row["programme"].startswith(programme)
            ]

        priority = [row["name_govuk_page"] for row in self.rows("programmes/priority_eia_24.csv")]
        opportunity = [
            row["opportunity_area"] for row in self.rows("programmes/opportunity_areas_12.csv")
        ]
        eia = PUBLICATIONS + "education-investment-areas"
        self.content(
            f"{eia}/education-investment-areas", "html_publication", "Education investment areas",
            "education_investment_areas.html", names("Education Investment Area"))
        self.content(
            f"{eia}/priority-education-investment-areas", "html_publication",
            "Priority education investment areas", "priority_education_investment_areas.html",
            sorted(priority))
        self.content(
            PUBLICATIONS + "social-mobility-and-opportunity-areas", "publication",
            "Opportunity areas", "opportunity_areas.html", opportunity)
        family = (
            PUBLICATIONS
            + "family-hubs-and-start-for-life-package-methodology-for-pre-selecting-local-authorities"
        )
        preselected = family + "/family-hubs-and-start-for-life-package-75-pre-selected-local-authorities"
        self.content(
            family, "publication", "Family hubs and start for life package", "family_hubs.html", [],
            [
                ("Methodology: technical note", "application/pdf",
                 "https://assets.publishing.service.gov.uk/media/0/methodology.pdf"),
                ("Family hubs and start for life package: 75 pre-selected local authorities",
                 "text/html", preselected),
            ])
        self.page(
            f"www.gov.uk{preselected}", "family_hubs_list.html", items=self.items(names("Family")))
        self.made["www.gov.uk/government/organisations/department-for-education.atom"] = Answer(
            self.filled("department_for_education.atom", eia=eia, family=family).encode(),
            "application/atom+xml; charset=utf-8")
        groups = {}
        for row in membership:
            if row["programme"].startswith("SEND"):
                group, role = row["group_or_role"].split("; ")
                groups.setdefault(group, []).append((row["la_name_as_published"], role))
        lines = []
        for group, members in groups.items():
            if members[0][1] == "joint lead":
                text = ", ".join(name for name, _ in members) + " (joint leads)"
            else:
                text = ", ".join(
                    name + (" (lead)" if role == "lead" else "") for name, role in members)
            lines.append(f"{group}: {text}")
        self.page(
            "bso.bradford.gov.uk/content/special-educational-needs-and-disabilities"
            "/send-change-programme/3651", "send_change_programme.html", items=self.items(lines))

    def content(self, path, schema, title, body, items, attachments=()):
        """A document of the Content API, of a schema that GOV.UK documents."""
        document = json.loads(self.filled(f"{schema}.json", path=path, title=title))
        document["details"]["body"] = self.filled(body, items=self.items(items))
        document["details"]["attachments"] = [
            {
                "accessible": kind == "text/html", "attachment_type":
                "html" if kind == "text/html" else "file", "content_type": kind,
                "file_size": 20480, "id": str(number), "title": title, "url": url,
            }
            for number, (title, kind, url) in enumerate(attachments)
        ]
        self.made[f"www.gov.uk/api/content{path}"] = Answer(
            json.dumps(document, ensure_ascii=False, indent=2).encode(),
            "application/json; charset=utf-8")

    # Partnerships' own sites, and pages that speak of them.

    def make_partnerships(self):
        """A page at each address of the list that says what the list says."""
        pages = {}
        for row in self.rows("partnerships/abep_seed.csv"):
            if row["evidence_url"].startswith("http"):
                pages.setdefault(row["evidence_url"], []).append(row)
        for url, rows in pages.items():
            statements = "\n".join(
                "<p>The {} is a {} in {}: {}.</p>".format(*(
                    html.escape(row[key].replace("|", " and "))
                    for key in ("partnership", "form", "la_names", "status_note")))
                for row in rows)
            self.page(
                re.sub(r"^https?://", "", url) + ("" if url.count("/") > 2 else "/"),
                "partnership.html", heading=html.escape(rows[0]["partnership"]),
                statements=statements)
        schools = [
            row["EstablishmentName"]
            for row in self.rows("gias/edubasealldata20231116.csv", "windows-1252")
            if row["LA (code)"] == "392" and row["EstablishmentStatus (name)"] == "Open"
        ]
        self.page(
            "ntlearningtrust.org.uk/about/our-school-partners/", "north_tyneside.html",
            items=self.items(sorted(schools)[:46]))

    # Pages.

    def page(self, address, name, **values):
        """A web page of ours at an address."""
        self.made[address] = Answer(
            self.filled(name, **values).encode(), "text/html; charset=utf-8")

    def filled(self, name, **values):
        """A file of ours with `{{names}}` filled in."""
        with open(f"{self.pages}/{name}", encoding="utf-8") as file:
            return re.sub(r"\{\{(\w+)\}\}", lambda match: values[match[1]], file.read())

    @staticmethod
    def items(texts):
        """The items of a list."""
        return "\n".join(f"<li>{html.escape(text)}</li>" for text in texts)

    def rows(self, name, encoding="utf-8-sig"):
        """The records of a file of the data."""
        with open(f"{self.data}/{name}", encoding=encoding, newline="") as file:
            return list(csv.DictReader(file))
