"""What a person would write for an afternoon instead: regular expressions that cut the seven sections out of each file.

    python3 test/bench/slice.py FOLDER > lines.ndjson

It knows the two layouts as they should be and nothing of what goes wrong in them: it tells nobody when a heading is
missing, misspelt or printed twice, leaves the resolutions in one piece, and takes no care where a value was printed.
"""

import html
import json
import os
import re
import sys

LABELS = {
    'title': 'Title of Item/Report',
    'decision': 'Record of the Decision',
    'reasons': 'Reasons for the Decision',
    'alternativeOptions': 'Alternative Options Considered and Rejected',
    'conflictsOfInterest': 'Declared (Cabinet Member) Conflicts of Interest',
    'dispensations': 'Details of any Dispensations',
    'callIn': 'Date and Time by which Call In must be executed',
}
MONTHS = 'January February March April May June July August September October November December'.split()
MARKUP = re.compile(r'\*\*|</?u>|^#{1,6} |(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)', re.M)
HEADINGS = [re.compile(r'^(?:\d\. ?)?' + re.escape(label) + r'[ \t]*$', re.M) for label in LABELS.values()]
CLOSING = re.compile(r'^(?:Proper Officer|Date of Publication:?)[ \t\n]*(.*)$', re.M)
MEETING = re.compile(r'^Cabinet (?:Meeting|Decision:)[ .]*(.*)$', re.M)
DAY = re.compile(r'(\d{1,2})(?:st|nd|rd|th)? (' + '|'.join(MONTHS) + r') (\d{4})')


def day(text):
    found = DAY.search(text)
    if not found:
        return None
    return '%s-%02d-%02d' % (found[3], MONTHS.index(found[2]) + 1, int(found[1]))


def cut(path):
    with open(path, encoding='utf-8', errors='replace') as file:
        text = html.unescape(MARKUP.sub('', file.read()))
    found = [heading.search(text) for heading in HEADINGS]
    if not all(found):
        return {'path': path, 'error': 'no proforma'}
    closing = CLOSING.search(text, found[-1].end())
    ends = [match.start() for match in found[1:]] + [closing.start() if closing else len(text)]
    record = {'path': path}
    for name, match, end in zip(LABELS, found, ends):
        record[name] = text[match.end():end].strip()
    meeting = MEETING.search(text)
    record['meetingDate'] = day(meeting[1]) if meeting else None
    record['callInDate'] = day(record['callIn'])
    return record


def walk(folder):
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield os.path.join(where, name)


for path in walk(sys.argv[1]):
    print(json.dumps(cut(path), ensure_ascii=False))
