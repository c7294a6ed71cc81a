import joblib
import numpy as np
import pandas as pd
import torch

# ruleid: python-model-file-unpickled
a = torch.load(path, weights_only=False)
# ruleid: python-model-file-unpickled
b = np.load(path, allow_pickle=True)
# ruleid: python-model-file-unpickled
c = joblib.load(path)
# ruleid: python-model-file-unpickled
d = pd.read_pickle(path)
# ok: python-model-file-unpickled
e = torch.load(path, weights_only=True)
# ok: python-model-file-unpickled
f = np.load(path)
# ok: python-model-file-unpickled
g = pd.read_csv(path)
