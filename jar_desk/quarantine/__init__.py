"""Where files from outside are parsed and drawn: processes that hold no key and can do no harm.

One process serves one question about one file and ends. The process with the key reads the bytes
of a file, hands them over, and sees checked answers only: numbers, words, pixels, rewritten PDFs.
"""
