"""The files a centre receives: one writer a format; none of them knows more than its sender would."""
