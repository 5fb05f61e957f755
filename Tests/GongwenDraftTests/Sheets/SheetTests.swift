import GongwenDraft
import Testing
